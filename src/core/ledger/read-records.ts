import type { Finding, Place } from "../finding";
import type { Text } from "../text/language";
import type { Field, FieldsOf, PlaceSource } from "./field";
import { isBlank, readCell, type CellValue } from "./read-cell";
import type { Column, RecordTable } from "./schema";
import type { CellContent, TableContent } from "./table-content";

/** 登记表的一行 — one row as read, with its number inside the table, counted from 1. */
export interface RecordRow<Columns extends readonly Column[]> {
  readonly row: number;
  readonly fields: FieldsOf<Columns>;
}

/** Which columns must be there: all of them, or only those that are expected to be filled. */
export type NeededColumns = "all" | "expected";

/**
 * 读登记表 — every row that is not blank, and a finding for every cell that is not what its column asks. Headers are found
 * in Chinese, in English, or in other words that people write for them.
 */
export function readRecords<Table extends RecordTable>(
  table: Table,
  content: TableContent,
  needed: NeededColumns = "all",
): { readonly rows: readonly RecordRow<Table["columns"]>[]; readonly findings: readonly Finding[] } {
  const positions = table.columns.map((column) => positionOf(column, content.headers));
  const findings: Finding[] = table.columns.flatMap((column, index) =>
    positions[index] === -1 && (needed === "all" || column.isExpected) ? [columnMissing(table, column)] : [],
  );
  const rows = content.rows.flatMap((cells, index): RecordRow<Table["columns"]>[] => {
    const own = positions.map((position) => (position === -1 ? undefined : cells[position]));
    if (own.every(isBlank)) return [];
    const places = new RowPlaces(table, content, index, nameOf(table, own));
    const fields: Record<string, Field<CellValue>> = {};
    table.columns.forEach((column, order) => {
      const position = positions[order] ?? -1;
      const reading = readCell(column, own[order], places, position);
      fields[column.id] = reading.field;
      // A missing column is said once, not again in every row.
      if (position !== -1 && reading.findings.length > 0) findings.push(...reading.findings);
    });
    return [{ row: index + 1, fields: fields as FieldsOf<Table["columns"]> }];
  });
  return { rows, findings };
}

/** 栏目的位置 — where a column stands among the headers; the exact Chinese header goes before all other words. */
export function positionOf(column: Column, headers: readonly string[]): number {
  const exact = headers.indexOf(column.header.zh);
  if (exact !== -1) return exact;
  const words = [column.header.zh, column.header.en, ...(column.alsoHeaded ?? [])].map(folded);
  return headers.findIndex((header) => words.includes(folded(header)));
}

function folded(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/[\s_*]+/g, "")
    .toLowerCase();
}

/** The places of one row's cells: table, row, the row's name, and the cell where the workbook tells it. */
class RowPlaces implements PlaceSource {
  constructor(
    private readonly table: RecordTable,
    private readonly content: TableContent,
    private readonly row: number,
    private readonly name: string,
  ) {}

  placeOf(column: Column, position: number): Place {
    const { table, content, row } = this;
    const cell = position === -1 ? undefined : content.addressAt?.(row, position);
    return {
      input: `${table.name}.${column.id}`,
      name: named(rowNameIn(table, this.name), column.header, table.title),
      row: row + 1,
      ...(cell === undefined ? {} : { cell }),
    };
  }
}

/** How people call the row; where it has no name yet, the table's title stands for it. */
function named(name: Text, header: Text, title: Text): Text {
  return {
    zh: `${name.zh === "" ? title.zh : name.zh}·${header.zh}`,
    en: `${name.en === "" ? title.en : name.en}: ${header.en}`,
  };
}

/** A row that is called by a word of a choice, such as a category, is called so in either language; other names are people's own. */
function rowNameIn({ columns }: RecordTable, name: string): Text {
  const choices = columns.flatMap((column: Column) => column.choices ?? []);
  const choice = choices.find(({ text }) => text.zh === name || text.en === name);
  return choice?.text ?? { zh: name, en: name };
}

function nameOf(table: RecordTable, cells: readonly (CellContent | undefined)[]): string {
  const content = cells[table.columns.findIndex(({ id }) => id === table.namedBy)];
  return typeof content === "string" || typeof content === "number" ? String(content).trim() : "";
}

function columnMissing(table: RecordTable, column: Column): Finding {
  return {
    code: "column-missing",
    severity: "error",
    clause: column.clause,
    at: { input: table.name, name: table.title },
    values: { found: column.header.zh, foundInEnglish: column.header.en },
  };
}
