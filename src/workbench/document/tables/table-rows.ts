import type { CellRange, CellValue } from "../../../sheet";
import { rowLimit } from "../../../sheet/address/cell-address";
import type { DocumentCore } from "../document-core";
import { CellPatch } from "../edit/cell-patch";
import { writeFormula, writeValue } from "../edit/write-cell";
import { refuse } from "../history/edit-refusal";
import { intersection } from "../reference/ranges";
import type { SheetState } from "../state/sheet-state";
import type { TableState } from "../state/workbook-shape";
import { deleteCells, insertCells } from "../structure/shift-cells";
import { fillNewRows } from "./calculated-cells";
import { replaceTable } from "./rename-column";
import { dataRange } from "./table-view";

/** 添加表格行 — new data rows; what stands below the table moves down, what stands beside it stays. */
export function addTableRows(
  core: DocumentCore,
  table: TableState,
  rows: readonly (readonly CellValue[])[],
  at: number | undefined,
): void {
  const sheet = core.state.sheetWithId(table.sheet);
  if (sheet === undefined || rows.length === 0) return;
  const width = table.columns.length;
  if (rows.some((row) => row.length !== width && row.length !== 0)) {
    refuse(
      `表格“${table.name}”有 ${width} 列，每行也应有 ${width} 个值。`,
      `Every row needs ${width} values.`,
    );
  }
  const first = table.range.startRow + (table.hasHeaderRow ? 1 : 0);
  const count = (dataRange(table)?.endRow ?? first - 1) - first + 1;
  const place = at ?? count;
  if (!Number.isInteger(place) || place < 0 || place > count) {
    refuse("行号超出表格。", "The table has no such row.");
  }
  const row = first + place;
  makeRoom(core, sheet, table, row, rows.length);
  const range = { ...table.range, endRow: table.range.endRow + rows.length };
  replaceTable(core, table.id, (one) => ({ ...one, range }));
  const patch = new CellPatch(core, sheet);
  for (const [down, values] of rows.entries()) {
    for (const [across, value] of values.entries()) {
      const column = table.range.startColumn + across;
      const isFormula = typeof value === "string" && value.startsWith("=") && value.length > 1;
      if (isFormula) writeFormula(patch, row + down, column, value);
      else writeValue(patch, row + down, column, value);
    }
  }
  fillNewRows(core, patch, { ...table, range }, { first: row, count: rows.length });
  patch.commit();
}

/** Nothing moves where nothing is in the way: a long ledger that grows at its end stays quick. */
function makeRoom(
  core: DocumentCore,
  sheet: SheetState,
  table: TableState,
  row: number,
  count: number,
): void {
  const gap: CellRange = { ...table.range, startRow: row, endRow: row + count - 1 };
  const below: CellRange = { ...table.range, startRow: row, endRow: rowLimit - 1 };
  let isFree = row > table.range.endRow;
  if (isFree) sheet.each(below, () => (isFree = false));
  const { merges, validations, conditionalFormats } = sheet.shape;
  const placed = [...merges, ...[...validations, ...conditionalFormats].flatMap(({ ranges }) => ranges)];
  const isAlone =
    !placed.some((one) => one.startRow >= row && intersection(one, below)) &&
    !core.state.tablesOn(sheet).some(({ id, range }) => id !== table.id && intersection(range, below));
  if (isFree && isAlone) core.checkRange(gap);
  else insertCells(core, sheet, gap, "rows");
}

/** 删除表格行 — data rows counted from 0; what stands below moves up. The last row is only emptied. */
export function deleteTableRows(core: DocumentCore, table: TableState, at: number, count: number): void {
  const sheet = core.state.sheetWithId(table.sheet);
  const data = dataRange(table);
  if (sheet === undefined || data === null) return;
  const total = data.endRow - data.startRow + 1;
  if (!Number.isInteger(at) || !Number.isInteger(count) || at < 0 || count < 1 || at + count > total) {
    refuse("行号超出表格。", "The table has no such rows.");
  }
  const isAll = count === total;
  if (isAll) {
    const patch = new CellPatch(core, sheet);
    sheet.each({ ...data, endRow: data.startRow }, (row, column, cell) => {
      if (cell.hasContent) patch.setValue(row, column, null);
    });
    patch.commit();
    if (count === 1) return;
  }
  const first = data.startRow + at + (isAll ? 1 : 0);
  deleteCells(core, sheet, { ...data, startRow: first, endRow: data.startRow + at + count - 1 }, "rows");
}
