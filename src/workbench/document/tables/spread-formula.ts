import type { CellRange } from "../../../sheet";
import type { DocumentCore } from "../document-core";
import { CellPatch } from "../edit/cell-patch";
import { copiedFormula } from "../reference/copy-formula";
import { containsCell } from "../reference/ranges";
import { Cell } from "../state/cell";
import type { SheetState } from "../state/sheet-state";
import { replaceTable } from "./rename-column";
import { dataRange } from "./table-view";

/**
 * 公式填满整列 — a formula typed into one cell of a table column becomes the formula of the whole column, where the other
 * cells are blank or all hold what was the column's formula so far.
 */
export function spreadColumnFormula(core: DocumentCore, sheet: SheetState, typed: CellRange): void {
  const { startRow: row, startColumn: column, endRow, endColumn } = typed;
  const cell = sheet.cell(row, column);
  if (row !== endRow || column !== endColumn || cell?.formula === undefined) return;
  const table = core.state.tablesOn(sheet).find(({ range }) => containsCell(range, row, column));
  const data = table && dataRange(table);
  if (!table || !data || !containsCell(data, row, column)) return;
  const { formula } = cell;
  if (!isUniform(sheet, data, row, column)) return;
  const patch = new CellPatch(core, sheet);
  for (let at = data.startRow; at <= data.endRow; at++) {
    if (at === row) continue;
    const array = cell.array?.isDynamic ? { isDynamic: true as const } : undefined;
    patch.set(
      at,
      column,
      new Cell(null, copiedFormula(formula, at - row, 0), patch.styleAt(at, column), array),
    );
  }
  patch.commit();
  const index = column - table.range.startColumn;
  const calculatedFormula = copiedFormula(formula, data.startRow - row, 0);
  replaceTable(core, table.id, (one) => ({
    ...one,
    columns: one.columns.map((own, place) => (place === index ? { ...own, calculatedFormula } : own)),
  }));
}

/** Whether all other cells of the column are blank, or all hold the same formula as seen from their rows. */
function isUniform(sheet: SheetState, data: CellRange, row: number, column: number): boolean {
  const first = data.startRow === row ? row + 1 : data.startRow;
  const model = sheet.cell(first, column);
  for (let at = first; at <= data.endRow; at++) {
    if (at === row) continue;
    const cell = sheet.cell(at, column);
    const isAlike = model?.hasContent
      ? model.formula !== undefined && cell?.formula === copiedFormula(model.formula, at - first, 0)
      : !cell?.hasContent;
    if (!isAlike) return false;
  }
  return true;
}
