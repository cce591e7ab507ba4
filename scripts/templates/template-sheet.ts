import { startRows } from "./start-rows";
import {
  clauseIn,
  englishItemHeaders,
  firstRowsIn,
  formulaInLanguage,
  itemHeaders,
  type Column,
  type Language,
  type LedgerTable,
  type Text,
} from "../../src/core";

/** The row of a table's header, counted from 0: title, sentence, header. */
export const headerRow = 2;

/** What stands in a cell of a template before anything is calculated. */
export type TemplateValue = string | number | null | { readonly formula: string };

/** How a column of a template is to be told from the others: entered by people, calculated, or explaining. */
export type ColumnRole = "input" | "calculated" | "label";

export interface TemplateColumn {
  readonly header: string;
  readonly role: ColumnRole;
  /** The column of the schema; a table of items has one per row instead. */
  readonly definition?: Column;
  readonly numberFormat?: string;
  /** Characters. */
  readonly width: number;
  readonly formula?: string;
}

/** 模板的一张表 — one sheet of a template: a title, a sentence, and a table. */
export interface TemplateSheet {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly table: string;
  readonly columns: readonly TemplateColumn[];
  readonly rows: readonly (readonly TemplateValue[])[];
  /** For a table of items: what each row asks. */
  readonly items?: readonly Column[];
}

/** Rows of an example by column id; for a table of items one row by item id. */
export type ExampleRow = Readonly<Record<string, string | number | Text>>;

/** 由架构生成一张表 — makes a sheet of the template from a table of the schema, with example rows or with blank ones. */
export function templateSheet(
  table: LedgerTable,
  language: Language,
  examples: readonly ExampleRow[] | undefined,
  blankRows: number,
): TemplateSheet {
  const known = (table.form === "items" ? table.items : table.columns).map(({ id }) => id);
  const unknown = (examples ?? []).flatMap(Object.keys).find((id) => !known.includes(id));
  if (unknown !== undefined) throw new Error(`${table.name} has no column ${unknown}`);
  const say = (text: Text): string => text[language];
  const place = {
    name: sheetName(table, language),
    title: say(table.title),
    note: say(table.note),
    table: table.name,
  };
  if (table.form === "items") {
    const headers = language === "zh" ? itemHeaders : englishItemHeaders;
    const [start] = startRows[table.name] ?? [];
    const example = { ...start, ...examples?.[0] };
    return {
      ...place,
      items: table.items,
      columns: [
        { header: headers.item, role: "label", width: 22 },
        { header: headers.content, role: "input", width: 40 },
        { header: headers.clause, role: "label", width: 20 },
        { header: headers.note, role: "label", width: 64 },
      ],
      rows: table.items.map((item) => [
        say(item.header),
        givenValue(table, item, example[item.id], language),
        clauseIn(item.clause, language),
        say(item.note),
      ]),
    };
  }
  const rows: readonly ExampleRow[] = examples ??
    startRows[table.name] ?? [
      ...firstRowsIn(table, language),
      ...Array.from({ length: table.firstRows.length > 1 ? 0 : blankRows - 1 }, () => ({})),
    ];
  const formulas = table.columns.map(({ formula }) =>
    formula === undefined ? undefined : formulaInLanguage(formula, table, language),
  );
  return {
    ...place,
    columns: table.columns.map((column, index) => ({
      header: say(column.header),
      role: column.formula === undefined ? "input" : "calculated",
      definition: column,
      width: widthOf(column),
      ...(formatOf(column) === undefined ? {} : { numberFormat: formatOf(column) ?? "" }),
      ...(formulas[index] === undefined ? {} : { formula: formulas[index] ?? "" }),
    })),
    rows: rows.map((row) =>
      table.columns.map((column, index) => {
        const formula = formulas[index];
        if (formula !== undefined) return { formula };
        return givenValue(table, column, row[column.id], language);
      }),
    ),
  };
}

/** A cell of an example or of a start row: a formula, or a value in the words of the template. */
function givenValue(
  table: LedgerTable,
  column: Column,
  given: string | number | Text | undefined,
  language: Language,
): TemplateValue {
  if (typeof given === "object") return given[language];
  return typeof given === "string" && given.startsWith("=")
    ? { formula: formulaInLanguage(given.slice(1), table, language) }
    : valueOf(column, said(column, given, language));
}

/** The words of a choice in the language of the template. */
function said(
  column: Column,
  value: string | number | undefined,
  language: Language,
): string | number | undefined {
  const choice = column.choices?.find(({ text }) => text.zh === value);
  return choice === undefined ? value : choice.text[language];
}

export function sheetName(table: LedgerTable, language: Language): string {
  // Excel allows 31 characters and none of : \ / ? * [ ]; a name is not cut, for a cut one says nothing.
  return language === "zh" ? table.sheet : table.title.en;
}

function valueOf(column: Column, value: string | number | undefined): TemplateValue {
  if (value === undefined || value === "") return null;
  if (column.kind === "date" && typeof value === "string") return serialOf(value);
  return value;
}

/** The serial number that Excel keeps for a day written as 2025-01-31. */
export function serialOf(day: string): number {
  const time = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(time)) throw new Error(`${day} is not a day`);
  return time / 86_400_000 + 25_569;
}

function formatOf(column: Column): string | undefined {
  return column.numberFormat ?? (column.kind === "date" ? "yyyy-mm-dd" : undefined);
}

function widthOf({ kind, header, choices = [] }: Column): number {
  const longest = Math.max(header.zh.length * 2 + 4, ...choices.map(({ text }) => text.zh.length * 2 + 4));
  return Math.min(Math.max(longest, kind === "text" ? 18 : 14), 34);
}
