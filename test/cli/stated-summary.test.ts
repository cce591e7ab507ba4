import type { SummaryLine } from "../../src/cli/show-summary";
import { writtenSummary } from "../../src/cli/show-summary";
import { roundingLine, statedSummary } from "../../src/cli/stated-summary";
import type { ReportRounding } from "../../src/core";

const line = (label: string, value: SummaryLine["value"], unit = "tCO2e", clause = ""): SummaryLine => ({
  label,
  value,
  unit,
  clause,
});
const totals = [
  line("直接", 0.4, "tCO2e", "CIECCPA061 8.2.5.4"),
  line("间接", 1000.4, "tCO2e", "CIECCPA061 8.2.5.5"),
  line("总量", 1000.8, "tCO2e", "CIECCPA061 8.2.5.6"),
];
const whole: ReportRounding = { mode: "half-even", places: 0 };
const written = (lines: readonly SummaryLine[], rounding: ReportRounding | undefined, language = "zh") =>
  writtenSummary(statedSummary(lines, rounding, language as "zh" | "en")).split("\n");

test("without a setting every digit is written", () => {
  expect(written([line("总量", 8848828.509072717)], undefined)).toEqual([
    "  总量  8,848,828.509072717 tCO2e",
  ]);
});

test("an amount is written as the setting asks, with the unrounded one beside it", () => {
  expect(written([line("总量", 8848828.509072717)], { mode: "half-even", places: 2 })).toEqual([
    "  总量  8,848,828.51 tCO2e（未修约 8,848,828.509072717）",
  ]);
});

test("an amount that rounding leaves as it is has nothing beside it", () => {
  expect(written([line("总量", 12.5)], { mode: "half-up", places: 2 })).toEqual(["  总量  12.50 tCO2e"]);
});

test("what is no emission is not rounded", () => {
  expect(
    written([line("产量", 2.345, "t"), line("强度", 1.2345, "tCO2e/t"), line("判定", "达成", "")], whole),
  ).toEqual(["  产量   2.345 t", "  强度  1.2345 tCO2e/t", "  判定  达成"]);
});

test("what direct and indirect emissions lack to meet the total has its own line", () => {
  expect(written(totals, whole).map((each) => each.trim().split(/\s+/).slice(0, 2))).toEqual([
    ["直接", "0"],
    ["间接", "1,000"],
    ["修约差", "1"],
    ["总量", "1,001"],
  ]);
});

test("amounts that do not add up get no rounding difference", () => {
  const [direct, indirect, total] = totals as [SummaryLine, SummaryLine, SummaryLine];
  const lines = written([direct, indirect, { ...total, value: 1003.8 }], whole);
  expect(lines.filter((each) => each.includes("修约差"))).toEqual([]);
});

test("English has no Chinese words of ours", () => {
  const [first] = written([line("Total", 1.25)], { mode: "half-up", places: 1 }, "en");
  expect([first, roundingLine(whole, "en"), roundingLine(undefined, "en")]).toEqual([
    "  Total  1.3 tCO2e (unrounded 1.25)",
    "Amounts are rounded by GB/T 8170 to units, once from the exact value; verdicts rest on unrounded amounts.",
    "No rounding is set: amounts are exact.",
  ]);
});
