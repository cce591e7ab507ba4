import type { DocumentCore } from "../document-core";
import { containsCell } from "../reference/ranges";
import { renamedColumn } from "../reference/table-in-formula";
import type { TableState } from "../state/workbook-shape";
import { rewriteFormulas } from "../structure/rewrite-formulas";

/** 列改名 — gives a column of a table another name, in the table and in every formula; the header cell is not touched. */
export function renameTableColumn(core: DocumentCore, table: TableState, id: number, name: string): void {
  const column = table.columns.find((one) => one.id === id);
  if (column === undefined || column.name === name) return;
  rewriteFormulas(core, (formula, { sheet, row, column: at }) => {
    const isInside = sheet?.id === table.sheet && containsCell(table.range, row, at);
    return renamedColumn(formula, table.name, isInside, column.name, name);
  });
  replaceTable(core, table.id, (one) => ({
    ...one,
    columns: one.columns.map((own) => (own.id === id ? { ...own, name } : own)),
  }));
}

/** Puts another description in the place of a table's. */
export function replaceTable(
  core: DocumentCore,
  id: number,
  change: (table: TableState) => TableState,
): void {
  const tables = core.state.shape.tables.map((table) => (table.id === id ? change(table) : table));
  core.state.setShape({ tables });
}
