import type { CellRange } from "../../../sheet";
import { columnLimit } from "../../../sheet/address/cell-address";
import type { NewTableColumn } from "../contract/object-collections";
import type { DocumentCore } from "../document-core";
import { CellPatch } from "../edit/cell-patch";
import { writeFormula, writeValue } from "../edit/write-cell";
import { refuse } from "../history/edit-refusal";
import { enteredFormula } from "../input/formula-input";
import type { TableState } from "../state/workbook-shape";
import { forgetColumns } from "../structure/delete-lines";
import { deleteCells, insertCells } from "../structure/shift-cells";
import { uniqueColumnName } from "./column-names";
import { replaceTable } from "./rename-column";
import { dataRange } from "./table-view";

/** 添加表格列 — a new column; what stands beside the table moves right, what stands below it stays. */
export function addTableColumn(
  core: DocumentCore,
  table: TableState,
  { name, values, formula }: NewTableColumn,
  at = table.columns.length,
): void {
  const sheet = core.state.sheetWithId(table.sheet);
  if (sheet === undefined) return;
  if (!Number.isInteger(at) || at < 0 || at > table.columns.length) {
    refuse("列号超出表格。", "The table has no such column.");
  }
  const names = table.columns.map((column) => column.name);
  if (name !== undefined && names.some((other) => other.toLowerCase() === name.toLowerCase())) {
    refuse(
      `表格“${table.name}”已有“${name}”列。`,
      `The table "${table.name}" already has a column "${name}".`,
    );
  }
  const column = table.range.startColumn + at;
  const gap: CellRange = { ...table.range, startColumn: column, endColumn: column };
  let isFree = at === table.columns.length;
  if (isFree) sheet.each({ ...gap, endColumn: columnLimit - 1 }, () => (isFree = false));
  if (isFree) core.checkRange(gap);
  else insertCells(core, sheet, gap, "columns");
  const calculatedFormula = formula === undefined ? undefined : enteredFormula(formula);
  const added = {
    id: Math.max(0, ...table.columns.map(({ id }) => id)) + 1,
    name: uniqueColumnName(name ?? "", names),
    ...(calculatedFormula === undefined ? {} : { calculatedFormula }),
  };
  replaceTable(core, table.id, (one) => ({
    ...one,
    range: { ...table.range, endColumn: table.range.endColumn + 1 },
    columns: [...table.columns.slice(0, at), added, ...table.columns.slice(at)],
  }));
  const patch = new CellPatch(core, sheet);
  const neighbour = at > 0 ? column - 1 : column + 1;
  for (let row = table.range.startRow; row <= table.range.endRow; row++) {
    patch.setStyle(row, column, sheet.styleAt(row, neighbour));
  }
  if (table.hasHeaderRow) patch.setValue(table.range.startRow, column, added.name);
  const data = dataRange(table);
  for (let row = data?.startRow ?? 0; data !== null && row <= data.endRow; row++) {
    const value = values?.[row - data.startRow];
    if (calculatedFormula !== undefined) writeFormula(patch, row, column, calculatedFormula);
    else if (value !== undefined) writeValue(patch, row, column, value);
  }
  patch.commit();
}

/** 删除表格列 — the last column cannot go; what stands beside the table moves left. */
export function deleteTableColumn(core: DocumentCore, table: TableState, index: number): void {
  const sheet = core.state.sheetWithId(table.sheet);
  const column = table.columns[index];
  if (sheet === undefined || column === undefined) return;
  if (table.columns.length === 1) refuse("表格至少要有一列。", "A table needs at least one column.");
  forgetColumns(core, table, [column]);
  const at = table.range.startColumn + index;
  deleteCells(core, sheet, { ...table.range, startColumn: at, endColumn: at }, "columns");
}
