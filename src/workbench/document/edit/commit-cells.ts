import type { DocumentCore } from "../document-core";
import { renameTableColumn } from "../tables/rename-column";
import { uniqueColumnName } from "../tables/column-names";
import type { TableState } from "../state/workbook-shape";
import { displayText } from "../input/display-text";
import type { CellPatch } from "./cell-patch";

/**
 * 提交单元格 — makes a patch; a header cell of a table is the name of its column, so changing one renames the other, and the
 * header stays a text that no other column has.
 */
export function commitCells(core: DocumentCore, patch: CellPatch): void {
  const renamed: { readonly table: number; readonly index: number; readonly name: string }[] = [];
  for (const table of core.state.tablesOn(patch.sheet)) {
    const { range, columns, hasHeaderRow } = table;
    if (!hasHeaderRow) continue;
    const names = columns.map(({ name }) => name);
    for (const [index, column] of columns.entries()) {
      const at = range.startColumn + index;
      const after = patch.cell(range.startRow, at);
      if (after === patch.sheet.cell(range.startRow, at)) continue;
      const others = names.filter((_, place) => place !== index);
      const name = uniqueColumnName(headerText(core, after), others);
      names[index] = name;
      patch.setValue(range.startRow, at, name, patch.styleAt(range.startRow, at));
      if (name !== column.name) renamed.push({ table: table.id, index, name });
    }
  }
  patch.commit();
  for (const { table, index, name } of renamed) {
    const current = core.state.shape.tables.find(({ id }) => id === table);
    const column = current?.columns[index];
    if (current !== undefined && column !== undefined) renameTableColumn(core, current, column.id, name);
  }
}

function headerText(core: DocumentCore, cell: ReturnType<CellPatch["cell"]>): string {
  if (cell === undefined || cell.formula !== undefined) return "";
  return displayText(cell.value, core.state.styles.get(cell.style).numberFormat, core.dayShift);
}

/** A table by its number, which stays the same when the table changes. */
export const tableById = (core: DocumentCore, id: number): TableState | undefined =>
  core.state.shape.tables.find((table) => table.id === id);
