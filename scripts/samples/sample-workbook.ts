/** What a sample workbook holds, before it becomes a file. */
export interface SampleWorkbook {
  readonly title: string;
  readonly sheets: readonly SampleSheet[];
}

export interface SampleSheet {
  readonly name: string;
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly title: string;
  /** Label and text, for a page to read. */
  readonly lines?: readonly (readonly [string, string])[];
  readonly table?: SampleTable;
}

export interface SampleTable {
  /** ASCII: the name under which formulas speak of the table. */
  readonly name: string;
  readonly columns: readonly SampleColumn[];
  /** One value per column that is not itself a formula column, in order. */
  readonly rows: readonly (readonly SampleValue[])[];
}

export interface SampleColumn {
  readonly header: string;
  readonly kind: "label" | "input" | "formula" | "result" | "note";
  readonly format?: string;
  /** For a formula column: the same formula in every row, as a person types it inside the table. */
  readonly formula?: string;
}

export type SampleValue = string | number | { readonly formula: string; readonly format?: string };
