import {
  boundaryTables,
  industryDivisions,
  ledgerTables,
  rulesWithin,
  type Column,
  type LedgerTable,
} from "../../../src/core";

const tables: readonly LedgerTable[] = boundaryTables;
const columnsOf = (table: LedgerTable): readonly Column[] =>
  table.form === "items" ? table.items : table.columns;

describe.each(tables.map((table) => [table.name, table] as const))("the table %s", (_name, table) => {
  test("has a name in ASCII, as formulas need", () => {
    expect(table.name).toMatch(/^[A-Z][A-Za-z]+$/);
  });

  test("has no header and no id twice", () => {
    const columns = columnsOf(table);
    const headers = new Set(columns.map(({ header }) => header.zh));
    const ids = new Set(columns.map(({ id }) => id));
    expect([headers.size, ids.size]).toEqual([columns.length, columns.length]);
  });

  test("has Chinese headers, and English ones without Chinese", () => {
    const wrong = columnsOf(table).filter(
      ({ header }) => !/\p{Script=Han}/u.test(header.zh) || /\p{Script=Han}/u.test(header.en),
    );
    expect(wrong).toEqual([]);
  });

  test("gives choices where a choice is asked, and only there", () => {
    const wrong = columnsOf(table).filter(
      ({ kind, choices }) => (kind === "choice") !== (choices !== undefined),
    );
    expect(wrong).toEqual([]);
  });

  test("has choices that fit into Excel's list of allowed values", () => {
    const lists = columnsOf(table).map(({ choices = [] }) => choices.map(({ text }) => text.zh).join(","));
    expect(lists.filter((list) => list.length > 255)).toEqual([]);
  });

  test("explains every column in both languages", () => {
    const silent = columnsOf(table).filter(({ note }) => note.zh === "" || note.en === "");
    expect(silent).toEqual([]);
  });
});

test("every clause of a column has our words, itself or below", () => {
  const clauses = new Set(ledgerTables.flatMap(columnsOf).map(({ clause }) => clause));
  const silent = [...clauses].filter((clause) => rulesWithin(clause).length === 0);
  expect(silent).toEqual([]);
});

test("the divisions run from 06 to 46 without a gap", () => {
  expect(industryDivisions.map((division) => division.slice(0, 3))).toEqual(
    Array.from({ length: 41 }, (_each, index) => `${String(index + 6).padStart(2, "0")} `),
  );
});
