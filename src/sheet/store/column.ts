import type { CellValue } from "../model/cell-value";
import type { FormulaCell } from "./formula-cell";
import type { ColumnIndex } from "./column-index";

/** 列 — the values of one column of a sheet, and which formula each of them comes from. */
export class Column {
  /** By row; a hole is a blank cell. */
  readonly values: CellValue[] = [];
  /** By row: the formula that gives the cell its value, be it in the cell itself or spilling from elsewhere. */
  readonly owners: (FormulaCell | undefined)[] = [];
  /** Grows whenever a value changes, so that indexes know when they are out of date. */
  version = 0;
  /** By range: the count of changes at which all its formulas were last seen calculated. */
  readonly calculated = new Map<string, number>();
  readonly indexes = new Map<string, ColumnIndex>();
  /** How often a range of this column was searched; an index is built only for ranges that are searched again. */
  readonly searches = new Map<string, number>();
}
