import { readFileSync } from "node:fs";
import { editionRows, factorRows, factorTableTexts, itemRows } from "../../../scripts/build-factor-tables";
import { gridFactorRows, gridPlaceRows, gridTableTexts } from "../../../scripts/build-grid-tables";

const editionHeader =
  "id,name_zh,name_en,aliases,from,to,document,review_by,is_default,carbon_formula,note_zh,note_en\n";
const edition = "ed-1,某版,an edition,,2024,,GB/T 1,2027-01-31,,with-oxidation,,\n";
const itemHeader = "key,name_zh,name_en,aliases\n";
const item = "diesel,柴油,diesel,\n";
const header = "key,quantity,edition,value,upper,unit,from,to,source_table,confidence,note_zh,note_en\n";
const good = "diesel,netCalorificValue,ed-1,42.652,,GJ/t,,,表1,high,,\n";

const editions = editionRows(editionHeader + edition);
const items = itemRows(itemHeader + item);

test.each([...factorTableTexts(), ...gridTableTexts()])("%s.json is what its script makes", (name, text) => {
  expect(readFileSync(`src/core/tables/${name}.json`, "utf8")).toBe(text);
});

test("a decimal stays as it is printed", () => {
  const rows = factorRows(header + good.replace("42.652", "42.650"), editions, items);
  expect(rows.map(({ value }) => value)).toEqual(["42.650"]);
});

describe("a line of factors that cannot be traced or read is refused", () => {
  test.each([
    ["no such item", good.replace("diesel", "petrol")],
    ["no such quantity", good.replace("netCalorificValue", "heat")],
    ["no edition", good.replace("ed-1", "")],
    ["no source", good.replace("ed-1", "ed-2")],
    ["no value", good.replace("42.652", "")],
    ["not a decimal", good.replace("42.652", "about 42")],
    ["no unit", good.replace("GJ/t", "")],
    ["not a year", good.replace("GJ/t,,", "GJ/t,soon,")],
    ["no confidence", good.replace("high", "")],
    ["both languages", good.replace("high,,", "high,,only English")],
    ["two rows", good + good],
  ])("%s", (message, lines) => {
    expect(() => factorRows(header + lines, editions, items)).toThrow(message);
  });
});

describe("an edition that cannot be traced is refused", () => {
  test.each([
    ["no document", edition.replace("GB/T 1", "")],
    ["no review_by", edition.replace("2027-01-31", "")],
    ["not a day", edition.replace("2027-01-31", "next year")],
    ["no from", edition.replace("2024", "")],
    ["no such formula", edition.replace("with-oxidation", "somehow")],
    ["two rows", edition + edition],
  ])("%s", (message, lines) => {
    expect(() => editionRows(editionHeader + lines)).toThrow(message);
  });
});

describe("a line of grid factors that cannot be traced or read is refused", () => {
  const places = gridPlaceRows("key,kind,name_zh,name_en,aliases\nnational,national,全国,national,\n");
  const gridHeader =
    "place,calibre,from,to,value,unit,source_document,source_table,confidence,review_by,note_zh,note_en\n";
  const line = "national,average,2022,,0.5366,kgCO2/kWh,公告,表1,high,2026-12-31,,\n";

  test.each([
    ["no such place", line.replace("national", "moon")],
    ["no such calibre", line.replace("average", "mean")],
    ["no from", line.replace("2022", "")],
    ["not a decimal", line.replace("0.5366", "0.5 or so")],
    ["unit must be", line.replace("kgCO2/kWh", "kgCO2e/kWh")],
    ["no source_document", line.replace("公告", "")],
    ["no confidence", line.replace("high", "")],
    ["no review_by", line.replace("2026-12-31", "")],
    ["two rows", line + line],
  ])("%s", (message, lines) => {
    expect(() => gridFactorRows(gridHeader + lines, places)).toThrow(message);
  });
});
