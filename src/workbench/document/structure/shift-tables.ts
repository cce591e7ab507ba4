import { shiftedRange, type StructureShift } from "../reference/structure-shift";
import type { TableColumnState, TableState } from "../state/workbook-shape";
import { nextColumnName } from "../tables/column-names";

/** 表格随行列移动 — tables move, grow and shrink with their cells; a table without cells is gone. */
export function shiftedTables(
  tables: readonly TableState[],
  sheet: string,
  shift: StructureShift,
): readonly TableState[] {
  return tables.flatMap((table) => {
    if (table.sheet !== sheet) return [table];
    const range = shiftedRange(table.range, shift);
    if (range === undefined) return [];
    if (JSON.stringify(range) === JSON.stringify(table.range)) return [table];
    const columns = shift.axis === "columns" ? shiftedTableColumns(table, shift) : table.columns;
    return [{ ...table, range, columns }];
  });
}

function shiftedTableColumns(
  table: TableState,
  { at, deleted, inserted }: StructureShift,
): readonly TableColumnState[] {
  const { startColumn, endColumn } = table.range;
  const kept = table.columns.filter((_, index) => {
    const column = startColumn + index;
    return column < at || column >= at + deleted;
  });
  const isInside = inserted > 0 && at > startColumn && at <= endColumn;
  if (!isInside) return kept;
  const columns = [...kept];
  for (let count = 0; count < inserted; count++) {
    const id = Math.max(0, ...columns.map((column) => column.id)) + 1;
    columns.splice(at - startColumn + count, 0, {
      id,
      name: nextColumnName(columns.map(({ name }) => name)),
    });
  }
  return columns;
}
