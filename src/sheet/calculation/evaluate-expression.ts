import type { FormulaCache } from "../formula/formula-cache";
import { Place } from "../formula/place";
import type { CellValue } from "../model/cell-value";
import type { Sheet } from "../store/sheet";
import { errorNumber } from "../value/failures";
import { Grid } from "../value/grid";
import { dereferenced } from "../value/operand";
import type { WorkbookState } from "./workbook-state";

/** 求值表达式 — what a formula would come to if it stood in a cell, row by row; nothing on the sheet changes. */
export function evaluatedExpression(
  formula: string,
  sheet: Sheet,
  row: number,
  column: number,
  cache: FormulaCache,
  workbook: WorkbookState,
): CellValue[][] {
  const compiled = cache.formulaAt(formula.replace(/^=/, ""), sheet, row, column, "dynamicArray");
  try {
    const value = dereferenced(compiled.evaluate(new Place(workbook, sheet, row, column)), workbook);
    if (!(value instanceof Grid)) return [[value]];
    return Array.from({ length: value.height }, (_, down) =>
      Array.from({ length: value.width }, (_unused, across) => value.at(down, across)),
    );
  } catch (thrown) {
    // Too deep or too large, as in a cell.
    if (thrown instanceof RangeError) return [[errorNumber]];
    throw thrown;
  }
}
