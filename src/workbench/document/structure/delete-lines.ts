import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import { renamedColumn } from "../reference/table-in-formula";
import { containsCell } from "../reference/ranges";
import type { StructureShift } from "../reference/structure-shift";
import type { SheetState } from "../state/sheet-state";
import type { TableState } from "../state/workbook-shape";
import { dataRange } from "../tables/table-view";
import { insertRowsInto } from "./insert-lines";
import { rewriteFormulas } from "./rewrite-formulas";
import { shiftWorkbook, tears } from "./shift-workbook";

/** 删除行 — a table that keeps its header keeps one data row, as in Excel; a header cannot go alone. */
export function deleteRowsOf(core: DocumentCore, sheet: SheetState, at: number, count: number): void {
  const shift: StructureShift = { axis: "rows", at, deleted: count, inserted: 0 };
  const end = at + count - 1;
  for (const { startRow, endRow } of sheet.enteredArrays) {
    refuseTorn({ first: startRow, last: endRow }, shift);
  }
  const emptied: TableState[] = [];
  for (const table of core.state.tablesOn(sheet)) {
    const { range, hasHeaderRow, hasTotalsRow } = table;
    if (at <= range.startRow && end >= range.endRow) continue;
    if (hasHeaderRow && at <= range.startRow && end >= range.startRow) {
      refuse(
        `表格“${table.name}”的标题行不能单独删除。`,
        `The header row of the table "${table.name}" cannot be deleted alone.`,
      );
    }
    const data = dataRange(table);
    if (data !== null && at <= data.startRow && end >= data.endRow) emptied.push(table);
    if (hasTotalsRow && at <= range.endRow && end >= range.endRow) hideTotals(core, table);
  }
  shiftWorkbook(core, sheet, shift);
  for (const { id } of emptied) keepOneRow(core, sheet, id);
}

/** The totals row goes; the rest of the table stays. */
function hideTotals(core: DocumentCore, table: TableState): void {
  const range = { ...table.range, endRow: table.range.endRow - 1 };
  const tables = core.state.shape.tables.map((one) =>
    one.id === table.id ? { ...one, range, hasTotalsRow: false } : one,
  );
  core.state.setShape({ tables });
}

function keepOneRow(core: DocumentCore, sheet: SheetState, id: number): void {
  const table = core.state.shape.tables.find((one) => one.id === id);
  if (table === undefined || dataRange(table) !== null) return;
  const at = table.range.startRow + (table.hasHeaderRow ? 1 : 0);
  insertRowsInto(core, sheet, at, 1);
  const tables = core.state.shape.tables.map((one) => {
    if (one.id !== id) return one;
    const shifted = one.range.endRow >= at ? one.range.endRow : one.range.endRow + 1;
    return { ...one, range: { ...one.range, endRow: shifted } };
  });
  core.state.setShape({ tables });
}

/** 删除列 — the columns of tables go with them, and references to those columns become `#REF!`. */
export function deleteColumnsOf(core: DocumentCore, sheet: SheetState, at: number, count: number): void {
  const shift: StructureShift = { axis: "columns", at, deleted: count, inserted: 0 };
  for (const { startColumn, endColumn } of sheet.enteredArrays) {
    refuseTorn({ first: startColumn, last: endColumn }, shift);
  }
  for (const table of core.state.tablesOn(sheet)) {
    const lost = table.columns.filter((_, index) => {
      const column = table.range.startColumn + index;
      return column >= at && column < at + count;
    });
    if (lost.length < table.columns.length) forgetColumns(core, table, lost);
  }
  shiftWorkbook(core, sheet, shift);
}

/** Formulas that name a column which goes. */
export function forgetColumns(
  core: DocumentCore,
  table: TableState,
  lost: readonly { readonly name: string }[],
): void {
  for (const { name } of lost) {
    rewriteFormulas(core, (formula, { sheet, row, column }) => {
      const isInside = sheet?.id === table.sheet && containsCell(table.range, row, column);
      return renamedColumn(formula, table.name, isInside, name, undefined);
    });
  }
}

function refuseTorn(range: { first: number; last: number }, shift: StructureShift): void {
  if (tears(range, shift)) {
    refuse("不能只更改数组公式的一部分。", "A part of an array formula cannot be changed.");
  }
}
