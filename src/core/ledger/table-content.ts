/** What stands in one cell of the workbook; an error value is not a text. */
export type CellContent = string | number | boolean | { readonly error: string };

/** 表内容 — a table as it stands in a workbook: headers as found, one array per row; `undefined` is a blank cell. */
export interface TableContent {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly (CellContent | undefined)[])[];
  /** The address of a cell, row and column counted from 0 inside the body, where the workbook tells it. */
  readonly addressAt?: (row: number, column: number) => string;
}
