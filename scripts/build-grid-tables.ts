import { readFileSync, writeFileSync } from "node:fs";
import { gridCalibres } from "../src/core/tables/grid/grid-calibres";
import type { GridPlace, GridRow } from "../src/core/tables/grid/grid-row";
import { confidenceOf, distinct, version } from "./build-factor-tables";
import { csvRecords } from "./csv-records";
import { field, list, required, textOf, yearOf, type CsvRecord } from "./table-fields";

const folder = "src/core/tables";

/** 电网范围表 — a place of an unknown kind or without names stops the build. */
export function gridPlaceRows(text: string): readonly GridPlace[] {
  const rows = csvRecords(text).map((record): GridPlace => {
    const key = required(record, "key", "grid-places");
    const kind = (["national", "region", "province"] as const).find((each) => each === field(record, "kind"));
    const name = textOf(record, "name", key);
    if (kind === undefined || name === undefined) throw new Error(`${key}: no kind or no name`);
    return { key, kind, name, aliases: list(record, "aliases") };
  });
  return distinct(rows, ({ key }) => key);
}

/** 电力因子表 — a line without source, confidence, year or readable value stops the build. */
export function gridFactorRows(text: string, places: readonly GridPlace[]): readonly GridRow[] {
  const rows = csvRecords(text).map((record) => gridRow(record, places));
  return distinct(rows, ({ place, calibre, from }) => `${place} ${calibre} ${from}`);
}

function gridRow(record: CsvRecord, places: readonly GridPlace[]): GridRow {
  const at = `${field(record, "place")} ${field(record, "calibre")} ${field(record, "from")}`;
  const place = places.find(({ key }) => key === field(record, "place"));
  if (place === undefined) throw new Error(`${at}: no such place`);
  const calibre = gridCalibres.find(({ id }) => id === field(record, "calibre"));
  if (calibre === undefined) throw new Error(`${at}: no such calibre`);
  const value = required(record, "value", at);
  if (!/^\d+(\.\d+)?$/.test(value)) throw new Error(`${at}: ${value} is not a decimal`);
  const unit = (["kgCO2/kWh", "tCO2/MWh"] as const).find((each) => each === field(record, "unit"));
  if (unit === undefined) throw new Error(`${at}: the unit must be kgCO2/kWh or tCO2/MWh`);
  const from = yearOf(record, "from", at);
  if (from === undefined) throw new Error(`${at}: no from`);
  const to = yearOf(record, "to", at);
  const table = field(record, "source_table");
  const note = textOf(record, "note", at);
  return {
    place: place.key,
    calibre: calibre.id,
    from,
    ...(to === undefined ? {} : { to }),
    value,
    unit,
    document: required(record, "source_document", at),
    ...(table === "" ? {} : { table }),
    confidence: confidenceOf(record, at),
    reviewBy: required(record, "review_by", at),
    ...(note === undefined ? {} : { note }),
  };
}

/** The text of every committed file, by its name. */
export function gridTableTexts(): ReadonlyMap<string, string> {
  const read = (name: string) => readFileSync(`${folder}/sources/${name}.csv`, "utf8");
  const places = gridPlaceRows(read("grid-places"));
  const files: readonly (readonly [string, readonly unknown[]])[] = [
    ["grid-places", places],
    ["grid-factors", gridFactorRows(read("grid-factors"), places)],
  ];
  return new Map(files.map(([name, rows]) => [name, `${JSON.stringify({ version, rows }, undefined, 2)}\n`]));
}

if (process.argv[1]?.endsWith("build-grid-tables.ts") === true) {
  for (const [name, text] of gridTableTexts()) writeFileSync(`${folder}/${name}.json`, text);
}
