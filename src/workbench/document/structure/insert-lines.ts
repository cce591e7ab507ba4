import type { DocumentCore } from "../document-core";
import { CellPatch } from "../edit/cell-patch";
import { refuse } from "../history/edit-refusal";
import { limitOf, type StructureShift } from "../reference/structure-shift";
import { Cell } from "../state/cell";
import type { RowState, SheetState } from "../state/sheet-state";
import { fillNewRows } from "../tables/calculated-cells";
import { dataRange } from "../tables/table-view";
import { shiftWorkbook, tears } from "./shift-workbook";

/** 插入行 — new rows that look like the one above; those inside a table get its formulas. */
export function insertRowsInto(core: DocumentCore, sheet: SheetState, at: number, count: number): void {
  const shift: StructureShift = { axis: "rows", at, deleted: 0, inserted: count };
  checkRoom(sheet.rows.length, shift);
  for (const { startRow, endRow } of sheet.enteredArrays) {
    refuseTorn({ first: startRow, last: endRow }, shift);
  }
  const model = sheet.rows[modelRow(core, sheet, at)];
  shiftWorkbook(core, sheet, shift, { rows: Array.from({ length: count }, () => emptyLike(model)) });
  const patch = new CellPatch(core, sheet);
  for (const table of core.state.tablesOn(sheet)) {
    const data = dataRange(table);
    if (data !== null && at >= data.startRow && at + count - 1 <= data.endRow) {
      fillNewRows(core, patch, table, { first: at, count });
    }
  }
  patch.commit();
}

/** The first data row of a table looks like the other data rows and not like the header above it. */
function modelRow(core: DocumentCore, sheet: SheetState, at: number): number {
  const isBelowHeader = core.state
    .tablesOn(sheet)
    .some(({ hasHeaderRow, range }) => hasHeaderRow && range.startRow === at - 1);
  return isBelowHeader ? at : at - 1;
}

function emptyLike(model: RowState | undefined): RowState | undefined {
  if (model === undefined) return undefined;
  const cells: (Cell | undefined)[] = [];
  model.cells.forEach((cell, column) => {
    if (cell !== undefined && cell.style !== 0) cells[column] = new Cell(null, undefined, cell.style);
  });
  const { height, style } = model.look;
  const look = { ...(height === undefined ? {} : { height }), ...(style === undefined ? {} : { style }) };
  return cells.length === 0 && Object.keys(look).length === 0 ? undefined : { cells, look };
}

/** 插入列 — new columns that look like the one to the left; a table that they cut through gets columns. */
export function insertColumnsInto(core: DocumentCore, sheet: SheetState, at: number, count: number): void {
  const shift: StructureShift = { axis: "columns", at, deleted: 0, inserted: count };
  checkRoom(Math.max(0, ...widths(sheet)), shift);
  for (const { startColumn, endColumn } of sheet.enteredArrays) {
    refuseTorn({ first: startColumn, last: endColumn }, shift);
  }
  const columns = new Map<RowState, readonly (Cell | undefined)[]>();
  for (const row of sheet.rows) {
    const style = row?.cells[at - 1]?.style ?? 0;
    if (row === undefined || style === 0) continue;
    columns.set(
      row,
      Array.from({ length: count }, () => new Cell(null, undefined, style)),
    );
  }
  shiftWorkbook(core, sheet, shift, { columns });
  const patch = new CellPatch(core, sheet);
  for (const { hasHeaderRow, range, columns: named } of core.state.tablesOn(sheet)) {
    if (!hasHeaderRow || at <= range.startColumn || at > range.endColumn) continue;
    for (let column = at; column < at + count; column++) {
      patch.setValue(range.startRow, column, named[column - range.startColumn]?.name ?? "");
    }
  }
  patch.commit();
}

/** The number of columns of each row, one at a time: a sheet has too many rows to spread. */
function widths(sheet: SheetState): readonly number[] {
  return [sheet.rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 0)];
}

function checkRoom(used: number, { axis, at, inserted }: StructureShift): void {
  if (Math.max(used, at) + inserted <= limitOf(axis) || used <= at) return;
  refuse("插入后有内容会被推出工作表之外。", "Inserting would push content off the sheet.");
}

function refuseTorn(range: { first: number; last: number }, shift: StructureShift): void {
  if (tears(range, shift)) {
    refuse("不能只更改数组公式的一部分。", "A part of an array formula cannot be changed.");
  }
}
