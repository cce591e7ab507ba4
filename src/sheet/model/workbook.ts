import type { CellValue } from "./cell-value";

/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface CellRange {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** One cell as the file stores it. */
export interface StoredCell {
  readonly row: number;
  readonly column: number;
  /** The stored (cached) value; for a cell without a formula, its content. */
  readonly value: CellValue;
  /** The formula as a person would type it, without `=`: no `_xlfn.`, no `_xldudf_`, shared formulas expanded. */
  readonly formula?: string;
  /** Where an array formula or a spilled dynamic array is stored to reach; only on its first cell. */
  readonly arrayRange?: CellRange;
  /** True for a dynamic array (spills), false or absent for a legacy Ctrl+Shift+Enter array. */
  readonly isDynamic?: boolean;
  /** True for a cell that only holds the overflow of an array formula above or left of it. */
  readonly isSpilled?: boolean;
  /** The number format code, where the file gives one other than General. */
  readonly numberFormat?: string;
}

export interface StoredSheet {
  readonly name: string;
  readonly cells: readonly StoredCell[];
  readonly isHidden?: boolean;
  /** Rows hidden by the user or by a filter, counted from 0: SUBTOTAL and AGGREGATE look at them. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** Those of them that a filter hides: every SUBTOTAL leaves them out, even one that counts rows hidden by hand. */
  readonly filteredRows?: ReadonlySet<number>;
  /** Whether the sheet is protected against changes. */
  readonly isProtected?: boolean;
}

export interface StoredTable {
  readonly name: string;
  readonly sheet: string;
  /** Header and totals rows included. */
  readonly range: CellRange;
  readonly columns: readonly string[];
  readonly hasHeaderRow: boolean;
  readonly hasTotalsRow: boolean;
}

export interface StoredName {
  readonly name: string;
  /** What the name stands for, as a formula without `=`. */
  readonly formula: string;
  /** The sheet the name belongs to; absent for the whole workbook. */
  readonly sheet?: string;
}

/** 工作簿 — everything of an .xlsx file that calculation needs. */
export interface StoredWorkbook {
  readonly sheets: readonly StoredSheet[];
  readonly tables: readonly StoredTable[];
  readonly names: readonly StoredName[];
  /** True where day 0 is 1904-01-01 (old Mac workbooks). */
  readonly usesDateSystem1904: boolean;
}
