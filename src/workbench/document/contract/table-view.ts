import type { CellRange } from "../../../sheet";

/** 表格列 — one column of a table. */
export interface TableColumnView {
  /** Stays the same when the column is renamed or moved; unique in its table. */
  readonly id: number;
  readonly name: string;
  /** What new rows are filled with, as typed, without `=`. */
  readonly calculatedFormula?: string;
}

/** 表格 — one table of a sheet; the range includes header and totals rows. */
export interface TableView {
  /** Stays the same when the table is renamed. */
  readonly id: number;
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
  /** Without header and totals rows; `null` where no data row is left. */
  readonly dataRange: CellRange | null;
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
  readonly columns: readonly TableColumnView[];
  /** The name of the table style, such as `TableStyleLight1`; `null` for none. */
  readonly style: string | null;
  readonly showsRowStripes: boolean;
  readonly showsColumnStripes: boolean;
  readonly showsFirstColumn: boolean;
  readonly showsLastColumn: boolean;
  readonly showsFilterButton: boolean;
}
