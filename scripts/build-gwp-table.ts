import { readFileSync, writeFileSync } from "node:fs";
import { Exact, sum } from "../src/core/number";
import { gwpSets, type Confidence, type GwpRow, type GwpSet } from "../src/core/tables/gwp-row";
import { tableGases, type TableGas } from "../src/core/tables/table-gases";
import { csvRecords } from "./csv-records";

/** Raised with every change of a value, a source or a row, and described in src/core/tables/CHANGELOG.md. */
export const version = "1.0.0";

const folder = "src/core/tables";
const unit = "kgCO2e/kg";

type CsvRecord = Readonly<Record<string, string>>;
type Component = NonNullable<GwpRow["components"]>[number];

/**
 * Makes the table of global warming potentials from its source files. A line without source, confidence or
 * readable value stops the build: nothing gets into the table that cannot be traced.
 */
export function gwpTable(values: string, blends: string): { version: string; rows: readonly GwpRow[] } {
  const printed = csvRecords(values).map(printedRow);
  const rows = [...printed, ...blendRows(csvRecords(blends), printed)];
  const keys = rows.map(({ key, set }) => `${key} ${set}`);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`${twice}: two rows`);
  const ordered = tableGases.flatMap((gas) =>
    gwpSets.flatMap((set) => rows.filter((row) => row.key === gas.key && row.set === set.id)),
  );
  return { version, rows: ordered };
}

function printedRow(record: CsvRecord): GwpRow {
  const place = `${field(record, "key")} ${field(record, "set")}`;
  const value = required(record, "value", place);
  if (!/^\d+(\.\d+)?$/.test(value)) throw new Error(`${place}: ${value} is not a decimal`);
  if (field(record, "unit") !== unit) throw new Error(`${place}: the unit must be ${unit}`);
  const document = required(record, "source_document", place);
  const table = field(record, "source_table");
  const note = { zh: field(record, "note_zh"), en: field(record, "note_en") };
  if ((note.zh === "") !== (note.en === "")) throw new Error(`${place}: a note needs both languages`);
  return {
    ...identity(gasOf(field(record, "key")), setOf(field(record, "set"))),
    value,
    unit,
    source: table === "" ? { document } : { document, table },
    confidence: confidenceOf(record, place),
    ...(note.zh === "" ? {} : { note }),
  };
}

/** One row per blend and set, wherever every component has a value. */
function blendRows(records: readonly CsvRecord[], printed: readonly GwpRow[]): readonly GwpRow[] {
  const blends = [...new Set(records.map((record) => field(record, "blend")))];
  return blends.flatMap((blend) => {
    const shares = records.filter((record) => field(record, "blend") === blend);
    const [first = {}] = shares;
    const document = required(first, "source_document", blend);
    for (const share of shares) {
      if (required(share, "source_document", blend) !== document) throw new Error(`${blend}: two sources`);
      gasOf(field(share, "component"));
    }
    const components = shares.map((share) => ({
      key: field(share, "component"),
      massPercent: required(share, "mass_percent", blend),
    }));
    const whole = sum(components.map(({ massPercent }) => Exact.of(massPercent)));
    if (whole.compare(Exact.of("100")) !== 0) throw new Error(`${blend}: shares do not add up to 100 %`);
    return gwpSets.flatMap((set) => {
      const value = blendValue(components, set, printed);
      if (value === undefined) return [];
      const source = { document: `${document} (mass shares), component values of ${set.id}` };
      const note = {
        zh: "由组分质量分数与同版本的组分 GWP 计算，非原文所列。",
        en: "Computed from mass shares and component values of the same set; not printed in a source.",
      };
      const confidence = confidenceOf(first, blend);
      return [{ ...identity(gasOf(blend), set), value, unit, source, confidence, note, components }];
    });
  });
}

function blendValue(
  components: readonly Component[],
  set: GwpSet,
  printed: readonly GwpRow[],
): string | undefined {
  const parts = components.map(({ key, massPercent }) => {
    const row = printed.find((each) => each.key === key && each.set === set.id);
    return row && Exact.of(row.value).times(Exact.of(massPercent)).dividedBy(Exact.of("100"));
  });
  const known = parts.filter((part) => part !== undefined);
  return known.length === parts.length ? sum(known).toText().text : undefined;
}

function identity(gas: TableGas, set: GwpSet) {
  return { key: gas.key, name: { zh: gas.zh, en: gas.en }, set: set.id, year: set.year };
}

function gasOf(key: string): TableGas {
  const gas = tableGases.find((each) => each.key === key);
  if (gas === undefined) throw new Error(`${key}: no such gas`);
  return gas;
}

function setOf(id: string): GwpSet {
  const set = gwpSets.find((each) => each.id === id);
  if (set === undefined) throw new Error(`${id}: no such set`);
  return set;
}

function confidenceOf(record: CsvRecord, place: string): Confidence {
  const confidence = (["high", "medium", "low"] as const).find(
    (each) => each === field(record, "confidence"),
  );
  if (confidence === undefined) throw new Error(`${place}: no confidence`);
  return confidence;
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
export function gwpTableText(): string {
  const read = (name: string) => readFileSync(`${folder}/sources/${name}`, "utf8");
  return `${JSON.stringify(gwpTable(read("gwp.csv"), read("refrigerant-blends.csv")), undefined, 2)}\n`;
}

if (process.argv[1]?.endsWith("build-gwp-table.ts") === true) {
  writeFileSync(`${folder}/gwp.json`, gwpTableText());
}
