import type { CellRange } from "../../../sheet";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import { carriedFormula, movedReferences, type CellMove } from "../reference/move-formula";
import { containsCell, containsRange, intersection } from "../reference/ranges";
import { Cell } from "../state/cell";
import type { SheetState } from "../state/sheet-state";
import { rewriteFormulas } from "../structure/rewrite-formulas";
import { CellPatch } from "./cell-patch";
import { commitCells } from "./commit-cells";
import type { SheetRange } from "./copy-cells";

/** 剪切粘贴 — moves cells to another place: formulas elsewhere follow them, their own formulas keep what they refer to. */
export function moveCells(
  core: DocumentCore,
  from: SheetRange,
  to: { readonly sheet: SheetState; readonly row: number; readonly column: number },
): void {
  const down = to.row - from.range.startRow;
  const across = to.column - from.range.startColumn;
  if (from.sheet === to.sheet && down === 0 && across === 0) return;
  const move: CellMove = {
    fromSheet: from.sheet.name,
    range: from.range,
    toSheet: to.sheet.name,
    down,
    across,
  };
  const target = moved(from.range, down, across);
  core.checkRange(target);
  refuseTornTables(core, from, { sheet: to.sheet, range: target });
  const cells: { row: number; column: number; cell: Cell }[] = [];
  from.sheet.each(from.range, (row, column, cell) => {
    const formula = cell.formula === undefined ? undefined : carriedFormula(cell.formula, move);
    const array =
      cell.array?.isDynamic === false
        ? { ...cell.array, range: moved(cell.array.range, down, across) }
        : cell.array;
    cells.push({
      row: row + down,
      column: column + across,
      cell: new Cell(cell.value, formula, cell.style, array),
    });
  });
  const emptied = new CellPatch(core, from.sheet);
  from.sheet.each(from.range, (row, column) => emptied.set(row, column, undefined));
  emptied.commit();
  const filled = new CellPatch(core, to.sheet);
  to.sheet.each(target, (row, column) => filled.set(row, column, undefined));
  // References to what is covered are lost before the moved formulas come, which refer to what they always did.
  rewriteFormulas(core, (formula, place) => movedReferences(formula, place.sheet?.name, move));
  for (const { row, column, cell } of cells) {
    const formula =
      cell.formula === undefined ? undefined : movedReferences(cell.formula, to.sheet.name, move);
    filled.set(row, column, new Cell(cell.value, formula, cell.style, cell.array));
  }
  commitCells(core, filled);
  moveMerges(core, from, to.sheet, target, down, across);
}

const moved = (range: CellRange, down: number, across: number): CellRange => ({
  startRow: range.startRow + down,
  endRow: range.endRow + down,
  startColumn: range.startColumn + across,
  endColumn: range.endColumn + across,
});

/** Cells of a table can be moved within it or away from it, but the table itself stays. */
function refuseTornTables(core: DocumentCore, from: SheetRange, to: SheetRange): void {
  for (const table of core.state.tablesOn(from.sheet)) {
    const header = { ...table.range, endRow: table.range.startRow };
    const takesHeader = table.hasHeaderRow && intersection(header, from.range) !== undefined;
    if (takesHeader) refuse("表格的标题不能移走。", "The header of a table cannot be moved away.");
  }
  for (const { startRow, startColumn } of to.sheet.enteredArrays) {
    if (containsCell(to.range, startRow, startColumn)) {
      refuse("不能只更改数组公式的一部分。", "A part of an array formula cannot be changed.");
    }
  }
}

function moveMerges(
  core: DocumentCore,
  from: SheetRange,
  sheet: SheetState,
  target: CellRange,
  down: number,
  across: number,
): void {
  const taken = from.sheet.shape.merges.filter((merge) => containsRange(from.range, merge));
  const covered = sheet.shape.merges.filter((merge) => containsRange(target, merge));
  if (taken.length === 0 && covered.length === 0) return;
  core.state.setSheetShape(from.sheet, {
    merges: from.sheet.shape.merges.filter((merge) => !taken.includes(merge)),
  });
  core.state.setSheetShape(sheet, {
    merges: [
      ...sheet.shape.merges.filter((merge) => !covered.includes(merge)),
      ...taken.map((merge) => moved(merge, down, across)),
    ],
  });
}
