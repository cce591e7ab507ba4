import { quantitiesPart, lookedAtOn, monthlySeries, plannedFrequencies } from "../../../../src/core";
import { calculatedTables, declaredPeriod, type TableContent } from "../../../../src/core";

const enterprise: TableContent = { headers: ["项目", "内容"], rows: [["声明期", "2025年度"]] };
const headers = ["月份", "排放源", "类别", "活动数据", "活动数据单位", "排放因子", "因子单位"];
const refill = (month: number, amount: number) => [
  month,
  "R410A 补充",
  "直接·无组织",
  amount,
  "kg",
  2,
  "tCO2e/t",
];
const plan = (...frequencies: readonly string[]): TableContent => ({
  headers: ["监测项目", "监测频次"],
  rows: frequencies.map((frequency) => ["R410A 补充量", frequency]),
});
const contents = (rows: TableContent["rows"], monitoringPlan = plan()) => ({
  enterprise,
  monitoringPlan,
  factorUse: { headers, rows },
});
const seriesOf = (given: ReturnType<typeof contents>) => {
  const rows = calculatedTables(given).flatMap((table) => table.rows);
  const declared = declaredPeriod(given);
  return declared === undefined ? [] : monthlySeries(rows, declared, plannedFrequencies(given));
};
const codes = (given: ReturnType<typeof contents>) =>
  quantitiesPart
    .findings(given, lookedAtOn(undefined))
    .map(({ code }) => code)
    .filter((code) => code.startsWith("series-"));

test("a source that the plan monitors once a year is complete with one row", () => {
  const given = contents([refill(45658, 5)], plan("每年"));
  expect([seriesOf(given)[0]?.missing, codes(given)]).toEqual([[], []]);
});

test("a source that one entry of the plan monitors every month is asked about", () => {
  expect(codes(contents([refill(45658, 5)], plan("每年", "每月")))).toEqual(["series-once"]);
});

test("a source by quarter lacks quarters, not months", () => {
  const given = contents([refill(45658, 5), refill(45870, 5)], plan("每季"));
  expect(seriesOf(given)[0]).toMatchObject({ expected: 4, present: 2 });
});

test("a source that is stated as zero is complete with its row", () => {
  const given = contents([refill(45658, 0)]);
  expect([seriesOf(given)[0]?.missing, codes(given)]).toEqual([[], []]);
});

test("the months that are missing in a series are one finding", () => {
  const given = contents([refill(45658, 5), refill(45689, 5)]);
  const [found, ...others] = quantitiesPart
    .findings(given, lookedAtOn(undefined))
    .filter(({ code }) => code === "series-missing");
  expect([found?.values["found"]?.split(", ").length, others]).toEqual([10, []]);
});
