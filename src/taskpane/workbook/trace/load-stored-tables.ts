import type { StoredTable } from "../../../sheet";

/** 读表的位置 — where tables stand and what their columns are called, in one round trip; none without tables. */
export async function loadStoredTables(
  context: Excel.RequestContext,
  tables: readonly Excel.Table[],
): Promise<readonly StoredTable[]> {
  if (tables.length === 0) return [];
  const asked = tables.map((table) => {
    const range = table.getRange();
    table.load("name,showHeaders,showTotals");
    table.columns.load("items/name");
    table.worksheet.load("name");
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { table, range };
  });
  await context.sync();
  return asked.map(({ table, range }) => ({
    name: table.name,
    sheet: table.worksheet.name,
    range: {
      startRow: range.rowIndex,
      startColumn: range.columnIndex,
      endRow: range.rowIndex + range.rowCount - 1,
      endColumn: range.columnIndex + range.columnCount - 1,
    },
    columns: table.columns.items.map(({ name }) => name),
    hasHeaderRow: table.showHeaders,
    hasTotalsRow: table.showTotals,
  }));
}
