import {
  carbonAssetsTable,
  clearanceTable,
  creditProjectsTable,
  rulesOf,
  type Column,
  type RecordTable,
} from "../../../../src/core";

const tables: readonly (readonly [string, RecordTable])[] = [
  carbonAssetsTable,
  clearanceTable,
  creditProjectsTable,
].map((table) => [table.name, table] as const);

const plain = (word: string): string =>
  word
    .normalize("NFKC")
    .replace(/[\s_*]+/g, "")
    .toLowerCase();

/** Words that stand for more than one thing. */
function ambiguous(words: readonly (readonly string[])[]): readonly string[] {
  const owners = new Map<string, number>();
  return words.flatMap((own, owner) =>
    [...new Set(own.map(plain))].filter((word) => {
      const other = owners.get(word);
      owners.set(word, owner);
      return other !== undefined && other !== owner;
    }),
  );
}

describe.each(tables)("the table %s", (_name, { columns }) => {
  test("has no header that may mean two columns", () => {
    const words = columns.map(({ header, alsoHeaded = [] }: Column) => [header.zh, header.en, ...alsoHeaded]);
    expect(ambiguous(words)).toEqual([]);
  });

  test("has no word that may mean two answers of one column", () => {
    const found = columns.map(({ choices = [] }: Column) =>
      ambiguous(choices.map(({ text, alsoWritten = [] }) => [text.zh, text.en, ...alsoWritten])),
    );
    expect(found.flat()).toEqual([]);
  });

  test("has answers that fit into Excel's list of allowed values", () => {
    const lists = columns.map(({ choices = [] }: Column) => choices.map(({ text }) => text.zh).join(","));
    expect(lists.filter((list) => list.length > 255)).toEqual([]);
  });

  test("has Chinese headers, and English ones without Chinese", () => {
    const wrong = columns.filter(
      ({ header }) => !/\p{Script=Han}/u.test(header.zh) || /\p{Script=Han}/u.test(header.en),
    );
    expect(wrong).toEqual([]);
  });

  test("cites only clauses that have our words", () => {
    expect(columns.map(({ clause }) => clause).filter((clause) => rulesOf(clause).length === 0)).toEqual([]);
  });

  test("is named by one of its columns", () => {
    const table = tables.map(([, each]) => each).find((each) => each.columns === columns);
    expect(columns.map(({ id }) => id)).toContain(table?.namedBy);
  });
});
