import { readFileSync, writeFileSync } from "node:fs";
import { findGas } from "../src/core/tables/find-gas";
import {
  sourceClasses,
  type CementItemRow,
  type IndustryRow,
  type SourceKind,
  type SourceRow,
  type SteelUnitRow,
} from "../src/core/tables/source-rows";
import { csvRecords } from "./csv-records";

/** Raised with every change of a row or a mapping, and described in src/core/tables/CHANGELOG.md. */
export const version = "1.0.0";

const folder = "src/core/tables";

type CsvRecord = Readonly<Record<string, string>>;

/** What was read from a clause of a standard: such a row is refused where clause, table or edition is missing. */
type ClauseText = SourceRow["clause"];

/** Annex C: a row without place, with an unknown class or a gas that nobody knows stops the build. */
export function sourceRows(text: string): readonly SourceRow[] {
  return distinct(csvRecords(text).map(sourceRow), ({ key }) => key);
}

function sourceRow(record: CsvRecord): SourceRow {
  const key = required(record, "key", "emission-sources");
  const className = sourceClasses.find((each) => each === field(record, "class"));
  if (className === undefined) throw new Error(`${key}: no such class`);
  const kind = (["direct", "indirect", "special"] as const).find((each) => each === field(record, "kind"));
  if (kind === undefined) throw new Error(`${key}: no such kind`);
  return {
    key,
    class: className,
    kind: kind satisfies SourceKind,
    category: both(record, "category", key),
    ...(field(record, "industry_zh") === "" ? {} : { industry: field(record, "industry_zh") }),
    codes: list(record, "codes"),
    source: both(record, "source", key),
    ...(field(record, "facilities_zh") === "" ? {} : { facilities: both(record, "facilities", key) }),
    gases: gasesOf(record, "gases", key, false),
    gasesOutside: gasesOf(record, "gases_outside", key, true),
    ...placeOf(record, key),
    ...noteOf(record, key),
  };
}

/** Industries: a name may have several codes, but no name stands in the file twice. */
export function industryRows(text: string): readonly IndustryRow[] {
  const rows = csvRecords(text).map((record) => {
    const name = both(record, "name", required(record, "name_zh", "industries"));
    const codes = list(record, "codes");
    if (codes.length === 0 || !codes.every((code) => /^\d{2,4}$/.test(code))) {
      throw new Error(`${name.zh}: no code`);
    }
    const document = required(record, "document", name.zh);
    required(record, "confidence", name.zh);
    return { codes, name, aliases: list(record, "aliases"), document };
  });
  return distinct(rows, ({ name }) => name.zh);
}

/** CIECCPA061 Table 2, one line per unit. */
export function steelUnitRows(text: string): readonly SteelUnitRow[] {
  const rows = csvRecords(text).map((record): SteelUnitRow => {
    const key = required(record, "key", "steel-units");
    return {
      key,
      category: required(record, "category", key),
      activity: required(record, "activity_zh", key),
      materials: required(record, "materials_zh", key),
      unit: both(record, "unit", key),
      equipment: required(record, "equipment_zh", key),
      ...(field(record, "auxiliary_zh") === "" ? {} : { auxiliary: field(record, "auxiliary_zh") }),
      ...placeOf(record, key),
    };
  });
  return distinct(rows, ({ key }) => key);
}

/** CIECCPA061 Table 3, one line per monitored item. */
export function cementItemRows(text: string): readonly CementItemRow[] {
  const rows = csvRecords(text).map((record): CementItemRow => {
    const key = required(record, "key", "cement-monitoring");
    return {
      key,
      item: both(record, "item", key),
      source: required(record, "source_zh", key),
      minimum: required(record, "minimum", key),
      minimumPrinted: required(record, "minimum_printed", key),
      requirement: required(record, "requirement_zh", key),
      evidence: required(record, "evidence_zh", key),
      ...placeOf(record, key),
      ...noteOf(record, key),
    };
  });
  return distinct(rows, ({ key }) => key);
}

function placeOf(record: CsvRecord, key: string): Pick<SourceRow, "clause" | "origin"> {
  return {
    clause: required(record, "clause", key) as ClauseText,
    origin: {
      document: required(record, "document", key),
      edition: required(record, "edition", key),
      table: required(record, "source_table", key),
    },
  };
}

function noteOf(record: CsvRecord, key: string): Pick<SourceRow, "note"> {
  const isSilent = field(record, "note_zh") === "" && field(record, "note_en") === "";
  return isSilent ? {} : { note: both(record, "note", key) };
}

/** A gas must be one we know, and stand on the right side: inside or outside the seven. */
function gasesOf(record: CsvRecord, name: string, key: string, isOutside: boolean): readonly string[] {
  const gases = list(record, name);
  const wrong = gases.find((gas) => {
    const answer = findGas(gas);
    return "unknown" in answer || "outside" in answer !== isOutside;
  });
  if (wrong !== undefined) throw new Error(`${key}: ${wrong} does not belong into ${name}`);
  return gases;
}

function distinct<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const keys = rows.map(keyOf);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`${twice}: two rows`);
  return rows;
}

function both(record: CsvRecord, name: string, key: string): { zh: string; en: string } {
  return { zh: required(record, `${name}_zh`, key), en: required(record, `${name}_en`, key) };
}

function list(record: CsvRecord, name: string): readonly string[] {
  const text = field(record, name);
  return text === "" ? [] : text.split(";").map((part) => part.trim());
}

function required(record: CsvRecord, name: string, place: string): string {
  const value = field(record, name);
  if (value === "") throw new Error(`${place}: no ${name}`);
  return value;
}

function field(record: CsvRecord, name: string): string {
  return (record[name] ?? "").trim();
}

const builders = {
  "emission-sources": sourceRows,
  industries: industryRows,
  "steel-units": steelUnitRows,
  "cement-monitoring": cementItemRows,
} as const;

/** The tables that this script makes, by the name of their source file. */
export const sourceTables = Object.keys(builders) as readonly (keyof typeof builders)[];

/** The text of a committed file. */
export function sourceTableText(name: keyof typeof builders): string {
  const rows = builders[name](readFileSync(`${folder}/sources/${name}.csv`, "utf8"));
  return `${JSON.stringify({ version, rows }, undefined, 2)}\n`;
}

if (process.argv[1]?.endsWith("build-source-tables.ts") === true) {
  for (const name of sourceTables) writeFileSync(`${folder}/${name}.json`, sourceTableText(name));
}
