import { judge, standardIds, verdictIn } from "../../../../src/core";
import { ccer, inputOf } from "./ledger-of";

const rows = [
  { 类别: "直接·固定源燃烧", 排放源: "boiler", 排放量: 60 },
  { 类别: "间接·输入能源", 排放源: "power", 排放量: 40 },
];
const inEnglish = (...input: Parameters<typeof inputOf>) =>
  verdictIn(judge("GUIDE", inputOf(...input)), "en");

test("prescribed words stay, with the English beside them", () => {
  expect([inEnglish("100", "100"), inEnglish("101", "100")]).toEqual([
    "达成2025年度声明期碳中和 (Reached: carbon neutrality of the declaration period 2025)",
    "未达成2025年度声明期碳中和 (Not reached: carbon neutrality of the declaration period 2025)",
  ]);
});

test("what is missing is listed in English", () => {
  const open = [...rows, { 类别: "直接·移动源燃烧", 排放源: "trucks", 排放量: "" }];
  expect(inEnglish(open, [ccer("A", 130)])).toBe(
    "Insufficient evidence, no verdict (missing: emissions (trucks))",
  );
});

test("lots without evidence are named in English", () => {
  const lots = [ccer("A", 130, 1, { 注销证明: "" })];
  const settings = { 重要上游结论: "无重要上游排放源", 重要上游理由: "small" };
  expect(inEnglish(rows, lots, settings)).toContain("(missing: ");
  expect(inEnglish(rows, lots, settings)).not.toMatch(/\p{Script=Han}/u);
});

test("in Chinese every verdict has its own words alone", () => {
  const verdicts = standardIds.map((standard) => judge(standard, inputOf(rows, [])));
  expect(verdicts.map((verdict) => verdictIn(verdict, "zh"))).toEqual(verdicts.map(({ words }) => words));
});
