import type { CellValue } from "../../../sheet";
import { enteredFormula } from "../input/formula-input";
import type { CellPatch } from "./cell-patch";

/** Puts a value into a cell as programs do: `null` leaves the cell alone, `""` empties it, `'00` is a text. */
export function writeValue(patch: CellPatch, row: number, column: number, value: CellValue): void {
  if (value === null) return;
  if (typeof value === "string" && value.startsWith("'")) {
    const style = patch.changedStyle(row, column, { hasQuotePrefix: true });
    patch.setValue(row, column, value.slice(1), style);
    return;
  }
  patch.setValue(row, column, value === "" ? null : value);
}

/** Puts a formula into a cell; what is no formula is refused. */
export function writeFormula(patch: CellPatch, row: number, column: number, formula: string): void {
  patch.setFormula(row, column, enteredFormula(formula));
}
