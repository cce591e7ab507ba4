import { formulaInLanguage, positionOf, type Column, type Language, type RecordTable } from "../../../core";
import type { LoadedTable } from "../load-tables";
import { blankRows } from "../find-cell";
import { asText, type WrittenCell } from "./written-cell";

/** 新行的内容 — by column id; what is not named stays empty. */
export type NewRow = Readonly<Record<string, string | number>>;

/** The rows as the table's own columns want them: values by header, calculated columns with their formula. */
export function linesOf(
  table: RecordTable,
  { snapshot }: LoadedTable,
  rows: readonly NewRow[],
): readonly (readonly WrittenCell[])[] {
  const { headers } = snapshot.content;
  const columns = columnsByPosition(table, headers);
  const language = headerLanguage(table, headers);
  const above = snapshot.formulas.at(-1) ?? [];
  const calculated = headers.map((_, position): string | undefined => {
    const column = columns.get(position);
    // A column that is not ours goes on as it was; a formula in a cell for entries is no reason for another one.
    if (column === undefined) return above[position];
    if (column.formula === undefined) return undefined;
    return `=${formulaInLanguage(column.formula, table, language)}`;
  });
  return rows.map((row) =>
    headers.map((_, position): WrittenCell => {
      const formula = calculated[position];
      if (formula !== undefined) return formula;
      const value = row[columns.get(position)?.id ?? ""] ?? "";
      return typeof value === "string" ? asText(value) : value;
    }),
  );
}

/** The positions of the columns that hold days, with the format that shows them. */
export function dayFormats(table: RecordTable, headers: readonly string[]): ReadonlyMap<number, string> {
  const days = (table.columns as readonly Column[]).filter(({ kind }) => kind === "date");
  return new Map(
    days
      .map((column) => [positionOf(column, headers), column.numberFormat ?? "yyyy-mm-dd"] as const)
      .filter(([position]) => position !== -1),
  );
}

/** In which language the labels of the table are written. */
export function headerLanguage(table: RecordTable, headers: readonly string[]): Language {
  const columns: readonly Column[] = table.columns;
  const count = (language: Language) =>
    columns.filter(({ header }) => headers.includes(header[language])).length;
  return count("en") > count("zh") ? "en" : "zh";
}

/** How many rows at the end of the table are blank: they are filled before rows are added. */
export function trailingBlankRows(table: LoadedTable): number {
  const blank = new Set(blankRows(table));
  const { length } = table.snapshot.content.rows;
  let count = 0;
  while (count < length && blank.has(length - 1 - count)) count += 1;
  return count;
}

function columnsByPosition(table: RecordTable, headers: readonly string[]): ReadonlyMap<number, Column> {
  const columns: readonly Column[] = table.columns;
  return new Map(columns.map((column) => [positionOf(column, headers), column]));
}
