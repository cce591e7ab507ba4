import { formulaInLanguage, ledgerTables } from "../../../src/core";

const columns = ledgerTables.flatMap((table) =>
  (table.form === "items" ? table.items : table.columns).map((column) => ({ table, column })),
);

test("every table has a name and a sheet of its own", () => {
  expect(new Set(ledgerTables.map(({ name }) => name)).size).toBe(ledgerTables.length);
  expect(new Set(ledgerTables.map(({ sheet }) => sheet)).size).toBe(ledgerTables.length);
});

test("table names are ASCII and sheets have names that Excel accepts", () => {
  for (const { name, sheet } of ledgerTables) {
    expect(name).toMatch(/^[A-Z][A-Za-z0-9]*$/);
    expect(sheet).toMatch(/^[^:\\/?*[\]]{1,31}$/);
  }
});

test("inside a table no two columns share an id or a header", () => {
  for (const table of ledgerTables) {
    const own = table.form === "items" ? table.items : table.columns;
    expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    expect(new Set(own.map(({ header }) => header.zh)).size).toBe(own.length);
    expect(new Set(own.map(({ header }) => header.en)).size).toBe(own.length);
  }
});

test("headers in other words lead to one column only", () => {
  for (const table of ledgerTables) {
    const own = table.form === "items" ? table.items : table.columns;
    const words = own.flatMap(({ header, alsoHeaded = [] }) => [header.zh, header.en, ...alsoHeaded]);
    expect({
      table: table.name,
      twice: words.filter((word, index) => words.indexOf(word) !== index),
    }).toEqual({
      table: table.name,
      twice: [],
    });
  }
});

test("every column explains itself in both languages and cites a clause", () => {
  for (const { column } of columns) {
    expect(column.note.zh).toMatch(/[\u4e00-\u9fffA-Za-z0-9]/);
    expect(column.note.en.replace("2025年度", "")).not.toMatch(/[\u4e00-\u9fff]/);
    expect(column.clause).toMatch(/^(GUIDE|CIECCPA061|DB14|DB43|DZJN108) \S/);
  }
});

test("every formula can be said with English labels", () => {
  for (const { table, column } of columns) {
    if (column.formula === undefined) continue;
    expect(formulaInLanguage(column.formula, table, "en")).not.toMatch(/[\u4e00-\u9fff]/);
  }
});

test("a record table is told apart by a column that it has", () => {
  for (const table of ledgerTables) {
    if (table.form !== "records") continue;
    const ids: readonly string[] = table.columns.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([table.namedBy, ...(table.unique ?? [])]));
  }
});
