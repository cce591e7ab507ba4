import type { CellRange, CellValue } from "../../../sheet";
import type { EditResult } from "./edit-result";
import type { StyleChange } from "./style";

/** What `clear` takes away. */
export type ClearKind = "contents" | "formats" | "all";

/** How `fill` continues: repeating, or counting on. */
export type FillKind = "copy" | "series";

/** What `paste` brings along. */
export type PasteKind = "all" | "formulas" | "values" | "formats";

/**
 * 编辑单元格 — every call is one undoable step, done wholly or not at all. Where a matrix is smaller than the range, it must
 * be a single value, which then fills the range.
 */
export interface CellEditing {
  /** What a person types: numbers, dates and percentages are recognised and give the cell their number format. */
  setInputs(sheet: string, range: CellRange, inputs: readonly (readonly string[])[]): EditResult;
  /** Values as they are, no recognition; `null` leaves the cell as it is, `""` empties it. */
  setValues(sheet: string, range: CellRange, values: readonly (readonly CellValue[])[]): EditResult;
  /** `=…` (English names, A1 references) for a formula, any other value as `setValues` takes it. */
  setFormulas(sheet: string, range: CellRange, formulas: readonly (readonly CellValue[])[]): EditResult;
  clear(sheet: string, range: CellRange, kind?: ClearKind): EditResult;
  setNumberFormat(sheet: string, range: CellRange, formats: readonly (readonly string[])[]): EditResult;
  setStyle(sheet: string, range: CellRange, change: StyleChange): EditResult;
  /** Fills `target`, which contains `source` and reaches beyond it in one direction (down, up, right or left). */
  fill(sheet: string, source: CellRange, target: CellRange, kind?: FillKind): EditResult;
  /** Copies cells as Excel does: relative references move along; the source is repeated to fill the target. */
  copy(
    from: { sheet: string; range: CellRange },
    to: { sheet: string; range: CellRange },
    kind?: PasteKind,
  ): EditResult;
  /** Moves cells as cutting and pasting does: references to them follow, their own stay as they are. */
  move(
    from: { sheet: string; range: CellRange },
    to: { sheet: string; row: number; column: number },
  ): EditResult;
  /** Text from another program, typed into the cells from a corner on. */
  pasteText(sheet: string, row: number, column: number, text: string): EditResult;
}

/** 结构编辑 — inserting and deleting rows and columns; formulas, names, tables and everything placed shift along. */
export interface StructureEditing {
  insertRows(sheet: string, at: number, count: number): EditResult;
  deleteRows(sheet: string, at: number, count: number): EditResult;
  insertColumns(sheet: string, at: number, count: number): EditResult;
  deleteColumns(sheet: string, at: number, count: number): EditResult;
  /** Opens a gap in the size of a range: the cells there and behind move down or to the right. */
  insertCells(sheet: string, range: CellRange, direction: "down" | "right"): EditResult;
  /** Takes a range out: the cells behind it move up or to the left. */
  deleteCells(sheet: string, range: CellRange, direction: "up" | "left"): EditResult;
  merge(sheet: string, range: CellRange): EditResult;
  unmerge(sheet: string, range: CellRange): EditResult;
}
