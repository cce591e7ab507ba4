import { readFileSync, writeFileSync } from "node:fs";
import type { AccountingStandardRow, AccountingSubject } from "../src/core/tables/accounting-standard-rows";
import type { Confidence } from "../src/core/tables/gwp-row";
import { parseDate } from "../src/core/time";
import { csvRecords } from "./csv-records";

/** Raised with every change of a row, and described in src/core/tables/CHANGELOG.md. */
export const version = "1.0.0";

const folder = "src/core/tables";

type CsvRecord = Readonly<Record<string, string>>;

/** Makes the table of accounting standards; a line without source, confidence or readable days stops the build. */
export function accountingStandardsTable(editions: string, subjects: string) {
  const rows = csvRecords(editions)
    .map(editionRow)
    .sort((one, other) => one.part - other.part || (one.effective < other.effective ? -1 : 1));
  const twice = rows.find((row, index) => rows.slice(0, index).some(({ number }) => number === row.number));
  if (twice !== undefined) throw new Error(`${twice.number}: two rows`);
  const named = csvRecords(subjects).map((record): AccountingSubject => {
    const place = `part ${field(record, "part")}`;
    required(record, "source_document", place);
    const part = Number(field(record, "part"));
    if (!rows.some((row) => row.part === part)) throw new Error(`${place}: no edition`);
    return {
      part,
      subject: { zh: required(record, "subject_zh", place), en: required(record, "subject_en", place) },
      words: listed(record, "words"),
      codes: listed(record, "codes"),
    };
  });
  return { version, rows, subjects: named };
}

function editionRow(record: CsvRecord): AccountingStandardRow {
  const number = required(record, "number", "a row");
  const document = required(record, "source_document", number);
  const table = field(record, "source_table");
  const confidence = (["high", "medium", "low"] as const).find(
    (each) => each === field(record, "confidence"),
  );
  if (confidence === undefined) throw new Error(`${number}: no confidence`);
  const issued = dayOf(record, "issued", number);
  const effective = dayOf(record, "effective", number);
  if (effective < issued) throw new Error(`${number}: in force before it was issued`);
  return {
    part: Number(required(record, "part", number)),
    number,
    title: required(record, "title", number),
    issued,
    effective,
    source: table === "" ? { document } : { document, table },
    confidence: confidence satisfies Confidence,
  };
}

function dayOf(record: CsvRecord, name: string, place: string): string {
  const day = required(record, name, place);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || parseDate(day) === undefined) {
    throw new Error(`${place}: ${day} is no day`);
  }
  return day;
}

function listed(record: CsvRecord, name: string): readonly string[] {
  return field(record, name)
    .split(";")
    .filter((word) => word !== "");
}

function required(record: CsvRecord, name: string, place: string): string {
  const value = field(record, name);
  if (value === "") throw new Error(`${place}: no ${name}`);
  return value;
}

function field(record: CsvRecord, name: string): string {
  return (record[name] ?? "").trim();
}

/** The text of the committed file. */
export function accountingStandardsTableText(): string {
  const read = (name: string) => readFileSync(`${folder}/sources/${name}`, "utf8");
  const table = accountingStandardsTable(read("accounting-standards.csv"), read("accounting-subjects.csv"));
  return `${JSON.stringify(table, undefined, 2)}\n`;
}

if (process.argv[1]?.endsWith("build-accounting-standards-table.ts") === true) {
  writeFileSync(`${folder}/accounting-standards.json`, accountingStandardsTableText());
}
