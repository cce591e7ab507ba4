import {
  baselineTables,
  choiceOf,
  firstRowsIn,
  ledgerTables,
  levelChoices,
  performanceTable,
  readRecords,
  rulesOf,
  type LedgerTable,
} from "../../../src/core";

const tables: readonly LedgerTable[] = baselineTables;
const columnsOf = (table: LedgerTable) => (table.form === "items" ? table.items : table.columns);

test("every column of baselines, targets and measures rests on a clause that has our words", () => {
  const clauses = new Set(tables.flatMap(columnsOf).map(({ clause }) => clause));
  expect([...clauses].filter((clause) => rulesOf(clause).length === 0)).toEqual([]);
});

test("no name or sheet is that of another table", () => {
  const others = ledgerTables.filter((table) => !tables.includes(table));
  const taken = new Set(others.flatMap(({ name, sheet }) => [name, sheet]));
  expect(tables.filter(({ name, sheet }) => taken.has(name) || taken.has(sheet))).toEqual([]);
  expect(new Set(tables.map(({ sheet }) => sheet)).size).toBe(tables.length);
});

test.each(tables.map((table) => [table.name, table] as const))(
  "in %s every header, in whatever words, leads to one column",
  (_name, table) => {
    const words = columnsOf(table).flatMap(({ header, alsoHeaded = [] }) => [
      header.zh,
      header.en,
      ...alsoHeaded,
    ]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  },
);

test("the first rows of the parameters are those of Annex F: ten, at four levels", () => {
  const headers = performanceTable.columns.map(({ header }) => header.zh);
  const rows = performanceTable.firstRows.map((row: Readonly<Record<string, string>>) =>
    performanceTable.columns.map(({ id }) => row[id]),
  );
  const read = readRecords(performanceTable, { headers, rows });
  expect(read.findings).toEqual([]);
  expect(read.rows.map(({ fields }) => fields.level.value)).toEqual([
    ...["enterprise", "enterprise", "department", "department", "process", "process"],
    ...["equipment", "equipment", "equipment", "equipment"],
  ]);
});

test("the first rows are in English in an English workbook, and are read as the same levels", () => {
  const headers = performanceTable.columns.map(({ header }) => header.en);
  const english = firstRowsIn(performanceTable, "en");
  const rows = english.map((row) => performanceTable.columns.map(({ id }) => row[id]));
  const levels = (language: "zh" | "en") =>
    firstRowsIn(performanceTable, language).map(({ level }) => choiceOf(levelChoices, level ?? "")?.id);
  expect(rows.flat().filter((word) => /\p{Script=Han}/u.test(word ?? ""))).toEqual([]);
  expect(readRecords(performanceTable, { headers, rows }).findings).toEqual([]);
  expect(levels("en")).toEqual(levels("zh"));
});

test("a sheet is named by a title that Excel takes whole, in either language", () => {
  const names = ledgerTables.flatMap(({ sheet, title }) => [sheet, title.en]);
  expect(names.filter((name) => name.length > 31 || /[:\\/?*[\]]/.test(name))).toEqual([]);
});
