import { readFileSync } from "node:fs";
import {
  cementItemRows,
  industryRows,
  sourceRows,
  sourceTables,
  sourceTableText,
  steelUnitRows,
} from "../../../scripts/build-source-tables";
import { csvRecords } from "../../../scripts/csv-records";
import {
  annexSources,
  cementItems,
  expectedSources,
  findGas,
  frequencyChoices,
  industries,
  industryDivisions,
  sourceClasses,
  steelUnits,
} from "../../../src/core";

const read = (name: string): string => readFileSync(`src/core/tables/sources/${name}.csv`, "utf8");

test.each(sourceTables)("the committed table %s is what the script makes of its source", (name) => {
  expect(readFileSync(`src/core/tables/${name}.json`, "utf8")).toBe(sourceTableText(name));
});

/** The header and the first row of a source file, with one field replaced. */
function spoilt(name: string, column: string, value: string): string {
  const [record = {}] = csvRecords(read(name));
  const fields = { ...record, [column]: value };
  const quoted = Object.values(fields).map((field) => `"${field.replaceAll('"', '""')}"`);
  return `${Object.keys(fields).join(",")}\n${quoted.join(",")}\n`;
}

describe("a row that cannot be traced or read is refused", () => {
  test.each([
    ["no clause", "clause", ""],
    ["no document", "document", ""],
    ["no edition", "edition", ""],
    ["no source_table", "source_table", ""],
    ["no such class", "class", "scope 1"],
    ["no such kind", "kind", "other"],
    ["no category_en", "category_en", ""],
    ["does not belong into gases", "gases", "CO"],
    ["does not belong into gases_outside", "gases_outside", "CH4"],
  ])("Annex C: %s", (message, column, value) => {
    expect(() => sourceRows(spoilt("emission-sources", column, value))).toThrow(message);
  });

  test.each([
    ["no code", "codes", ""],
    ["no code", "codes", "thirty"],
    ["no document", "document", ""],
    ["no confidence", "confidence", ""],
  ])("industries: %s", (message, column, value) => {
    expect(() => industryRows(spoilt("industries", column, value))).toThrow(message);
  });

  test("Table 2 and Table 3: no clause", () => {
    expect(() => steelUnitRows(spoilt("steel-units", "clause", ""))).toThrow("no clause");
    expect(() => cementItemRows(spoilt("cement-monitoring", "clause", ""))).toThrow("no clause");
  });

  test("two rows under one number", () => {
    const [header = "", line = ""] = read("steel-units").split("\n");
    expect(() => steelUnitRows(`${header}\n${line}\n${line}\n`)).toThrow("two rows");
  });
});

test("there are nine classes, each with one general line", () => {
  const general = annexSources.filter(({ industry }) => industry === undefined);
  expect(general.map((row) => row.class)).toEqual(sourceClasses);
});

test("only biomass combustion and embodied carbon are special", () => {
  const special = annexSources.filter(({ kind }) => kind === "special");
  expect(special.map((row) => row.class)).toEqual(["biomass", "embodiedCarbon"]);
});

test("CO and NH3 are named as none of the seven gases, and stand among no gases that count", () => {
  expect([...new Set(annexSources.flatMap(({ gasesOutside }) => gasesOutside))].sort()).toEqual([
    "CO",
    "NH3",
  ]);
  expect(annexSources.flatMap(({ gases }) => gases).filter((gas) => "outside" in findGas(gas))).toEqual([]);
});

test("all twenty lines of Table C.2 are there", () => {
  const lines = new Set(annexSources.map(({ key }) => /^C2-(\d+)/.exec(key)?.[1]).filter(Boolean));
  expect(lines.size).toBe(20);
});

test("every industry expects all nine classes", () => {
  const incomplete = industries.filter(({ codes: [code = ""] }) => {
    const classes = new Set(expectedSources(code).map((row) => row.class));
    return classes.size !== sourceClasses.length;
  });
  expect(incomplete).toEqual([]);
});

test("every division of the industrial enterprises is among the industries, under the same name", () => {
  const named = industries.map(({ codes, name }) => `${codes.join()} ${name.zh}`);
  expect(industryDivisions.filter((division) => !named.includes(division))).toEqual([]);
});

test("the line of Table 2 that is printed twice stands here once", () => {
  expect(steelUnits.filter(({ unit }) => unit.zh === "钢压延与加工设备").length).toBe(1);
  expect(steelUnits.length).toBe(16);
});

test("every item of Table 3 has a minimum frequency that the monitoring plan knows", () => {
  const known: readonly string[] = frequencyChoices.map(({ id }) => id);
  expect(cementItems.map(({ minimum }) => minimum).filter((id) => !known.includes(id))).toEqual([]);
  expect(cementItems.length).toBe(16);
});
