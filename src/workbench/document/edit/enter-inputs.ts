import type { CellRange } from "../../../sheet";
import type { DocumentCore } from "../document-core";
import { enteredFormula } from "../input/formula-input";
import { parseInput } from "../input/parse-input";
import type { SheetState } from "../state/sheet-state";
import { growTables } from "../tables/grow-tables";
import { spreadColumnFormula } from "../tables/spread-formula";
import { CellPatch } from "./cell-patch";
import { commitCells } from "./commit-cells";
import { spreadOver } from "./matrix";

/** 键入 — puts typed texts into cells; tables grow when something is typed right below or beside them, as in Excel. */
export function enterInputs(
  core: DocumentCore,
  sheet: SheetState,
  range: CellRange,
  inputs: readonly (readonly string[])[],
): void {
  const patch = new CellPatch(core, sheet);
  let hasContent = false;
  spreadOver(range, inputs, (row, column, text) => {
    if (text !== "") hasContent = true;
    enterInput(core, patch, row, column, text);
  });
  commitCells(core, patch);
  // A cell that makes its table grow does not change the rest of the column.
  spreadColumnFormula(core, sheet, range);
  if (hasContent) growTables(core, sheet, range);
}

function enterInput(core: DocumentCore, patch: CellPatch, row: number, column: number, text: string): void {
  const style = core.state.styles.get(patch.styleAt(row, column));
  const input = parseInput(text, style.numberFormat, core.dateContext);
  if (input.kind === "formula") {
    patch.setFormula(row, column, enteredFormula(input.formula), unquoted(patch, row, column));
    return;
  }
  if (input.hasQuotePrefix) {
    patch.setValue(row, column, input.value, patch.changedStyle(row, column, { hasQuotePrefix: true }));
    return;
  }
  const own = unquoted(patch, row, column);
  const takesFormat = input.numberFormat !== undefined && style.numberFormat === "General";
  const formatted =
    takesFormat && input.numberFormat !== undefined
      ? core.state.styles.changed(own, { numberFormat: input.numberFormat })
      : own;
  patch.setValue(row, column, input.value, formatted);
}

/** The apostrophe belongs to the text that was typed with it and goes when another content comes. */
function unquoted(patch: CellPatch, row: number, column: number): number {
  return patch.changedStyle(row, column, { hasQuotePrefix: false });
}
