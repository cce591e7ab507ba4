import type { CellRange } from "../../../sheet";
import type { DocumentCore } from "../document-core";
import { CellPatch } from "../edit/cell-patch";
import { displayText } from "../input/display-text";
import { intersection } from "../reference/ranges";
import type { SheetState } from "../state/sheet-state";
import type { TableState } from "../state/workbook-shape";
import { fillNewRows } from "./calculated-cells";
import { uniqueColumnName } from "./column-names";
import { replaceTable } from "./rename-column";

/**
 * 表格自动扩展 — a table takes in what was typed right below it or right beside it, and what was pasted over its last rows and
 * beyond, unless that belongs to another.
 */
export function growTables(core: DocumentCore, sheet: SheetState, typed: CellRange): void {
  for (const { id } of core.state.tablesOn(sheet)) {
    const table = core.state.shape.tables.find((one) => one.id === id);
    if (table === undefined) continue;
    if (isBelow(table, typed)) growDown(core, sheet, table, typed);
    else if (isBeside(table, typed)) growRight(core, sheet, table, typed);
  }
}

const isBelow = ({ range, hasTotalsRow }: TableState, typed: CellRange): boolean =>
  !hasTotalsRow &&
  typed.startRow > range.startRow &&
  typed.startRow <= range.endRow + 1 &&
  typed.endRow > range.endRow &&
  typed.startColumn >= range.startColumn &&
  typed.endColumn <= range.endColumn;

const isBeside = ({ range }: TableState, typed: CellRange): boolean =>
  typed.startColumn === range.endColumn + 1 &&
  typed.startRow >= range.startRow &&
  typed.endRow <= range.endRow;

function growDown(core: DocumentCore, sheet: SheetState, table: TableState, typed: CellRange): void {
  const range = { ...table.range, endRow: typed.endRow };
  const added = { ...range, startRow: table.range.endRow + 1 };
  if (isTaken(core, sheet, table, added)) return;
  replaceTable(core, table.id, (one) => ({ ...one, range }));
  const patch = new CellPatch(core, sheet);
  fillNewRows(
    core,
    patch,
    { ...table, range },
    { first: added.startRow, count: typed.endRow - table.range.endRow },
  );
  patch.commit();
}

function growRight(core: DocumentCore, sheet: SheetState, table: TableState, typed: CellRange): void {
  const range = { ...table.range, endColumn: typed.endColumn };
  if (isTaken(core, sheet, table, { ...range, startColumn: table.range.endColumn + 1 })) return;
  const columns = [...table.columns];
  const patch = new CellPatch(core, sheet);
  for (let at = table.range.endColumn + 1; at <= typed.endColumn; at++) {
    const header = table.hasHeaderRow ? sheet.cell(range.startRow, at) : undefined;
    const wanted = displayText(header?.value ?? null, "General");
    const name = uniqueColumnName(
      wanted,
      columns.map((column) => column.name),
    );
    columns.push({ id: Math.max(0, ...columns.map(({ id }) => id)) + 1, name });
    if (!table.hasHeaderRow) continue;
    patch.setValue(range.startRow, at, name, headerStyle(patch, sheet, table, at));
  }
  patch.commit();
  replaceTable(core, table.id, (one) => ({ ...one, range, columns }));
}

/** A header that nobody has styled looks like its neighbour. */
function headerStyle(patch: CellPatch, sheet: SheetState, { range }: TableState, column: number): number {
  const own = patch.styleAt(range.startRow, column);
  return own === 0 ? sheet.styleAt(range.startRow, range.endColumn) : own;
}

/** Whether the new cells belong to another table or hold something that was there before. */
function isTaken(core: DocumentCore, sheet: SheetState, table: TableState, added: CellRange): boolean {
  return core.state
    .tablesOn(sheet)
    .some((other) => other.id !== table.id && intersection(other.range, added) !== undefined);
}
