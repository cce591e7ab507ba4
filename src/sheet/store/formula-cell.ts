import type { CellValue } from "../model/cell-value";
import type { CellRange } from "../model/workbook";
import type { FormulaGroup } from "../calculation/formula-group";
import type { Formula } from "../formula/formula";
import type { Sheet } from "./sheet";

/** Where a formula stands: to be calculated, being calculated, done. */
export type CalculationState = "dirty" | "computing" | "clean";

/**
 * How far the result of a formula reaches: `single` one cell (a range is cut to the row or column of the cell),
 * `legacyArray` exactly the stored range, `dynamicArray` as far as the result goes.
 */
export type FormulaReach = "single" | "legacyArray" | "dynamicArray";

/** 公式单元格 — a cell that holds a formula, and the cells that its result fills. */
export class FormulaCell {
  state: CalculationState = "dirty";
  /** The cell whose value this one needs next; followed to name the cells of a loop. */
  waitsFor: FormulaCell | undefined;
  /** Set while the calculation of this cell is put off until another one is done. */
  isSuspended = false;
  /** Set when something it had read already changed while it was being calculated. */
  isOvertaken = false;
  /** How often it was calculated in this recalculation; a spill that feeds itself is stopped by it. */
  rounds = 0;
  group: FormulaGroup | undefined;
  /** The cells that the result fills now; just the cell itself unless it spills. */
  area: CellRange;
  /** The cells that the result wanted to fill but could not. */
  blockedArea: CellRange | undefined;

  constructor(
    readonly sheet: Sheet,
    readonly row: number,
    readonly column: number,
    /** As a person would type it, without `=`. */
    readonly text: string,
    readonly formula: Formula,
    readonly reach: FormulaReach,
    /** The value that the file had stored. */
    readonly stored: CellValue,
    area?: CellRange,
  ) {
    this.area = area ?? { startRow: row, startColumn: column, endRow: row, endColumn: column };
  }
}
