import { readFileSync, writeFileSync } from "node:fs";
import type { ClauseRef } from "../src/core/finding";
import { measureGroups, type MeasureExample } from "../src/core/tables/measure-example-rows";
import { csvRecords } from "./csv-records";

/** Raised with every change of a row, and described in src/core/tables/CHANGELOG.md. */
export const version = "1.0.0";

const folder = "src/core/tables";
const stages = ["energySaving", "deepDecarbonisation", "neutrality"] as const;

/** Makes the catalogue of measures; a line without its clause, or with a stage or group that does not exist, stops the build. */
export function measureExamplesTable(text: string): { version: string; rows: readonly MeasureExample[] } {
  const rows = csvRecords(text).map((record): MeasureExample => {
    const key = record["key"] ?? "";
    const stage = stages.find((each) => each === record["stage"]);
    if (stage === undefined) throw new Error(`${key}: no such stage`);
    const group = record["group"] ?? "";
    if (group !== "any" && !measureGroups.some(({ id }) => id === group)) {
      throw new Error(`${key}: no such group`);
    }
    const clause = record["clause"] ?? "";
    if (!/^(GUIDE|CIECCPA061|DZJN108) \d/.test(clause)) throw new Error(`${key}: no clause`);
    const measure = { zh: record["measure_zh"] ?? "", en: record["measure_en"] ?? "" };
    if (measure.zh === "" || measure.en === "") throw new Error(`${key}: needs both languages`);
    return { key, stage, group: group as MeasureExample["group"], measure, clause: clause as ClauseRef };
  });
  return { version, rows };
}

/** The text of the committed file. */
export function measureExamplesTableText(): string {
  const source = readFileSync(`${folder}/sources/measure-examples.csv`, "utf8");
  return `${JSON.stringify(measureExamplesTable(source), undefined, 2)}\n`;
}

if (process.argv[1]?.endsWith("build-measure-examples-table.ts") === true) {
  writeFileSync(`${folder}/measure-examples.json`, measureExamplesTableText());
}
