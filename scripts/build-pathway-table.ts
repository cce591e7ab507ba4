import { readFileSync, writeFileSync } from "node:fs";
import type { Pathway } from "../src/core/tables/industry-types";
import { csvRecords } from "./csv-records";

/** Raised with every change of a row, and described in src/core/tables/CHANGELOG.md. */
export const version = "1.0.0";

const folder = "src/core/tables";
const stageIds = ["energySaving", "deepDecarbonisation", "neutrality"] as const;
const typeIds = ["thermalPower", "rawMaterial", "process", "discrete"] as const;

/** Makes table 1 of GUIDE from its source file; a line without source or with an unknown stage stops the build. */
export function pathwayTable(text: string): { version: string; rows: readonly Pathway[] } {
  const rows = csvRecords(text).map((record): Pathway => {
    const id = (["one", "two", "three"] as const).find((each) => each === record["pathway"]);
    if (id === undefined) throw new Error(`${record["pathway"] ?? ""}: no such pathway`);
    if ((record["source_document"] ?? "") === "") throw new Error(`${id}: no source_document`);
    return {
      id,
      text: { zh: record["name_zh"] ?? "", en: record["name_en"] ?? "" },
      stages: listed(record["stages"], stageIds, id),
      types: listed(record["types"], typeIds, id),
    };
  });
  const types = rows.flatMap((row) => row.types);
  if (typeIds.some((id) => types.filter((type) => type === id).length !== 1)) {
    throw new Error("every type of production belongs to one pathway");
  }
  return { version, rows };
}

function listed<Id extends string>(
  text: string | undefined,
  ids: readonly Id[],
  place: string,
): readonly Id[] {
  return (text ?? "").split(";").map((word) => {
    const id = ids.find((each) => each === word.trim());
    if (id === undefined) throw new Error(`${place}: ${word} is unknown`);
    return id;
  });
}

/** The text of the committed file. */
export function pathwayTableText(): string {
  const source = readFileSync(`${folder}/sources/guide-pathways.csv`, "utf8");
  return `${JSON.stringify(pathwayTable(source), undefined, 2)}\n`;
}

if (process.argv[1]?.endsWith("build-pathway-table.ts") === true) {
  writeFileSync(`${folder}/guide-pathways.json`, pathwayTableText());
}
