import { readFileSync, writeFileSync } from "node:fs";
import type { Confidence } from "../src/core/tables/gwp-row";
import { factorQuantities } from "../src/core/tables/factors/factor-quantities";
import type { FactorEdition, FactorItem, FactorRow } from "../src/core/tables/factors/factor-row";
import { csvRecords } from "./csv-records";
import { field, list, required, textOf, yearOf, type CsvRecord } from "./table-fields";

/** Raised with every change of a value, a source or a row, and described in src/core/tables/CHANGELOG.md. */
export const version = "1.1.0";

const folder = "src/core/tables";

/** The tables of values, one source file each. */
export const factorTables = ["fuels", "standard-coal", "process", "heat-and-electricity"] as const;

/** 版本表 — an edition without document or review date stops the build. */
export function editionRows(text: string): readonly FactorEdition[] {
  return distinct(csvRecords(text).map(editionRow), ({ id }) => id);
}

function editionRow(record: CsvRecord): FactorEdition {
  const id = required(record, "id", "factor-editions");
  const from = yearOf(record, "from", id);
  const to = yearOf(record, "to", id);
  if (from === undefined) throw new Error(`${id}: no from`);
  const reviewBy = required(record, "review_by", id);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(reviewBy)) throw new Error(`${id}: review_by is not a day`);
  const carbonFormula = field(record, "carbon_formula");
  if (!["", "with-oxidation", "without-oxidation"].includes(carbonFormula)) {
    throw new Error(`${id}: no such formula`);
  }
  const note = textOf(record, "note", id);
  return {
    id,
    name: bothOf(record, "name", id),
    aliases: list(record, "aliases"),
    from,
    ...(to === undefined ? {} : { to }),
    document: required(record, "document", id),
    reviewBy,
    ...(field(record, "is_default") === "yes" ? { isDefault: true } : {}),
    ...(carbonFormula === "" ? {} : { carbonFormula }),
    ...(note === undefined ? {} : { note }),
  };
}

/** 对象表 — items with their names. */
export function itemRows(text: string): readonly FactorItem[] {
  const rows = csvRecords(text).map((record): FactorItem => {
    const key = required(record, "key", "factor-items");
    return { key, name: bothOf(record, "name", key), aliases: list(record, "aliases") };
  });
  return distinct(rows, ({ key }) => key);
}

/** 因子表 — a line whose edition, item, unit, confidence or value cannot be told stops the build. */
export function factorRows(
  text: string,
  editions: readonly FactorEdition[],
  items: readonly FactorItem[],
): readonly FactorRow[] {
  const rows = csvRecords(text).map((record) => factorRow(record, editions, items));
  return distinct(rows, ({ key, quantity, edition }) => `${key} ${quantity} ${edition}`);
}

function factorRow(
  record: CsvRecord,
  editions: readonly FactorEdition[],
  items: readonly FactorItem[],
): FactorRow {
  const place = `${field(record, "key")} ${field(record, "quantity")} ${field(record, "edition")}`;
  const item = items.find(({ key }) => key === field(record, "key"));
  if (item === undefined) throw new Error(`${place}: no such item`);
  const quantity = factorQuantities.find(({ id }) => id === field(record, "quantity"));
  if (quantity === undefined) throw new Error(`${place}: no such quantity`);
  const edition = editions.find(({ id }) => id === required(record, "edition", place));
  if (edition === undefined) throw new Error(`${place}: no such edition, so no source`);
  const value = required(record, "value", place);
  const upper = field(record, "upper");
  if (!/^\d+(\.\d+)?(\/\d+)?$/.test(value)) throw new Error(`${place}: ${value} is not a decimal`);
  if (upper !== "" && !/^\d+(\.\d+)?$/.test(upper)) throw new Error(`${place}: ${upper} is not a decimal`);
  const from = yearOf(record, "from", place);
  const to = yearOf(record, "to", place);
  const table = field(record, "source_table");
  const note = textOf(record, "note", place);
  return {
    key: item.key,
    quantity: quantity.id,
    edition: edition.id,
    value,
    ...(upper === "" ? {} : { upper }),
    unit: required(record, "unit", place),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(table === "" ? {} : { table }),
    confidence: confidenceOf(record, place),
    ...(note === undefined ? {} : { note }),
  };
}

/** The level of trust of a line; a line without one is refused. */
export function confidenceOf(record: CsvRecord, place: string): Confidence {
  const levels = ["high", "medium", "low"] as const;
  const confidence = levels.find((each) => each === field(record, "confidence"));
  if (confidence === undefined) throw new Error(`${place}: no confidence`);
  return confidence;
}

function bothOf(record: CsvRecord, name: string, place: string): { zh: string; en: string } {
  const text = textOf(record, name, place);
  if (text === undefined) throw new Error(`${place}: no ${name}`);
  return text;
}

/** The rows, or an error where two of them have one key. */
export function distinct<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  const keys = rows.map(keyOf);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`${twice}: two rows`);
  return rows;
}

/** The text of every committed file, by its name. */
export function factorTableTexts(): ReadonlyMap<string, string> {
  const read = (name: string) => readFileSync(`${folder}/sources/${name}.csv`, "utf8");
  const editions = editionRows(read("factor-editions"));
  const items = itemRows(read("factor-items"));
  const files = new Map<string, readonly unknown[]>([
    ["factor-editions", editions],
    ["factor-items", items],
    ...factorTables.map((name) => [name, factorRows(read(name), editions, items)] as const),
  ]);
  return new Map([...files].map(([name, rows]) => [name, jsonText(rows)]));
}

function jsonText(rows: readonly unknown[]): string {
  return `${JSON.stringify({ version, rows }, undefined, 2)}\n`;
}

if (process.argv[1]?.endsWith("build-factor-tables.ts") === true) {
  for (const [name, text] of factorTableTexts()) writeFileSync(`${folder}/${name}.json`, text);
}
