import { readFileSync } from "node:fs";
import { gwpTable, gwpTableText } from "../../../scripts/build-gwp-table";

const header = "key,set,value,unit,source_document,source_table,confidence,note_zh,note_en\n";
const blendHeader = "blend,component,mass_percent,source_document,confidence\n";
const good = "ch4,AR5,28,kgCO2e/kg,IPCC AR5 WGI (2013),Table 8.A.1,high,,\n";

test("the committed table is what the script makes of its sources", () => {
  expect(readFileSync("src/core/tables/gwp.json", "utf8")).toBe(gwpTableText());
});

test("a decimal stays as it is printed", () => {
  const { rows } = gwpTable(header + good.replace("28", "28.0"), blendHeader);
  expect(rows.map(({ value }) => value)).toEqual(["28.0"]);
});

describe("a line that cannot be traced or read is refused", () => {
  test.each([
    ["no source_document", good.replace("IPCC AR5 WGI (2013)", "")],
    ["no confidence", good.replace("high", "")],
    ["no value", good.replace("28", "")],
    ["not a decimal", good.replace("28", "about 28")],
    ["unit must be", good.replace("kgCO2e/kg", "kgCO2/kg")],
    ["no such gas", good.replace("ch4", "ch5")],
    ["no such set", good.replace("AR5,", "AR7,")],
    ["two rows", good + good],
    ["both languages", good.replace("high,,", "high,,only English")],
  ])("%s", (message, lines) => {
    expect(() => gwpTable(header + lines, blendHeader)).toThrow(message);
  });

  test.each([
    ["do not add up", "r410a,hfc32,50,ASHRAE Standard 34,high\n"],
    ["no source_document", "r410a,hfc32,100,,high\n"],
    ["no such gas", "r410a,hfc99,100,ASHRAE Standard 34,high\n"],
  ])("a blend: %s", (message, lines) => {
    expect(() => gwpTable(header + good, blendHeader + lines)).toThrow(message);
  });
});

test("a blend with a component that a set does not have has no row there", () => {
  const { rows } = gwpTable(header + good, `${blendHeader}r410a,hfc32,100,ASHRAE Standard 34,high\n`);
  expect(rows.map(({ key }) => key)).toEqual(["ch4"]);
});
