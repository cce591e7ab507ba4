import { rulesOf, sourceTables, type Column, type LedgerTable } from "../../../src/core";

const tables: readonly LedgerTable[] = sourceTables;
const columnsOf = (table: LedgerTable): readonly Column[] =>
  table.form === "items" ? table.items : table.columns;

describe.each(tables.map((table) => [table.name, table] as const))("the table %s", (_name, table) => {
  test("has a name in ASCII, as formulas need", () => {
    expect(table.name).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  test("has no id twice, and no header that means two columns", () => {
    const columns = columnsOf(table);
    const headers = columns.flatMap(({ header, alsoHeaded = [] }) => [header.zh, header.en, ...alsoHeaded]);
    expect([new Set(columns.map(({ id }) => id)).size, new Set(headers).size]).toEqual([
      columns.length,
      headers.length,
    ]);
  });

  test("has choices that fit into Excel's list of allowed values", () => {
    const lists = columnsOf(table).map(({ choices = [] }) => choices.map(({ text }) => text.zh).join(","));
    expect(lists.filter((list) => list.length > 255)).toEqual([]);
  });

  test("is told apart by a column of its own", () => {
    expect(table.form === "items" || table.columns.some(({ id }) => id === table.namedBy)).toBe(true);
  });

  test("rests on clauses that have our words", () => {
    const clauses = new Set(columnsOf(table).map(({ clause }) => clause));
    expect([...clauses].filter((clause) => rulesOf(clause).length === 0)).toEqual([]);
  });
});
