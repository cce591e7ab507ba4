import { formulaToStored } from "../../../../sheet/file/formula-to-stored";
import { formulaToTyped } from "../../../../sheet/file/formula-to-typed";
import { shiftFormula } from "../../reference/shift-formula";
import { renamedSheet, withoutSheet } from "../../reference/sheet-in-formula";
import type { StructureShift } from "../../reference/structure-shift";
import { renamedTable } from "../../reference/table-in-formula";
import type { FormulaRewrite } from "../../state/workbook-shape";

/**
 * 重放改写 — a formula of a place that the document does not look into, after everything that went through all formulas
 * since the file was opened. `sheet` is the name that its own sheet had in the file.
 */
export function replayed(
  stored: string,
  sheet: string | undefined,
  rewrites: readonly FormulaRewrite[],
): string {
  let own = sheet;
  let formula = formulaToTyped(stored);
  const start = formula;
  for (const rewrite of rewrites) {
    if (rewrite.kind === "shift") formula = shiftFormula(formula, own, rewrite.sheet, rewrite.shift);
    else if (rewrite.kind === "rename-table") formula = renamedTable(formula, rewrite.from, rewrite.to);
    else if (rewrite.kind === "delete-sheet") formula = withoutSheet(formula, rewrite.sheet, rewrite.order);
    else {
      formula = renamedSheet(formula, rewrite.from, rewrite.to);
      if (own?.toLowerCase() === rewrite.from.toLowerCase()) own = rewrite.to;
    }
  }
  return formula === start ? stored : formulaToStored(formula);
}

/** The insertions and deletions on one sheet, in their order. */
export const shiftsOf = (id: string, rewrites: readonly FormulaRewrite[]): readonly StructureShift[] =>
  rewrites.flatMap((rewrite) => (rewrite.kind === "shift" && rewrite.id === id ? [rewrite.shift] : []));
