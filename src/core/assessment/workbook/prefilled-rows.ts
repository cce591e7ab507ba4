import {
  firstRowsIn,
  isBlank,
  positionOf,
  type CellContent,
  type Column,
  type RecordTable,
  type TableContent,
} from "../../ledger";

/**
 * 只有预填名称的行 — the rows, counted from 1, that hold nothing but what a new table names in them, such as the usual parameters: nobody has
 * filled them in yet. Calculated cells say nothing about that.
 */
export function onlyPrefilledRows(table: RecordTable, { headers, rows }: TableContent): ReadonlySet<number> {
  const columns: readonly Column[] = table.columns;
  const entered = columns.filter(({ formula }) => formula === undefined).map(({ id }) => id);
  const positions = new Map(columns.map((column) => [column.id, positionOf(column, headers)]));
  const prefilled = new Set(
    [...firstRowsIn(table, "zh"), ...firstRowsIn(table, "en")]
      .map((row) => key(entered.filter((id) => positions.get(id) !== -1).map((id) => row[id])))
      .filter((each) => each !== ""),
  );
  const isPrefilled = (cells: TableContent["rows"][number]): boolean =>
    prefilled.has(
      key(
        entered
          .map((id) => positions.get(id) ?? -1)
          .filter((position) => position !== -1)
          .map((position) => cells[position]),
      ),
    );
  return new Set(rows.flatMap((cells, index) => (isPrefilled(cells) ? [index + 1] : [])));
}

/** What stands in the cells; empty where nothing does. */
function key(cells: readonly (CellContent | undefined)[]): string {
  return cells.every(isBlank) ? "" : JSON.stringify(cells.map((cell) => (isBlank(cell) ? "" : cell)));
}
