import { gasesNamedIn, lookedAtOn, quantitiesPart, sentence, type TableContent } from "../../../../src/core";

const headers = ["月份", "排放源", "类别", "活动数据", "活动数据单位", "排放因子", "因子单位"];
const found = (source: string, factor: number, unit: string, set = "AR6") => {
  const enterprise: TableContent = { headers: ["项目", "内容"], rows: [["GWP 版本", set]] };
  const rows = [[45658, source, "直接·无组织", 5, "kg", factor, unit]];
  return quantitiesPart
    .findings({ enterprise, factorUse: { headers, rows } }, lookedAtOn(undefined))
    .filter(({ code }) => code === "gwp-of-other-set");
};

test("a factor that is the warming potential of another set is a warning that names both", () => {
  const [finding] = found("R410A 补充", 1923.5, "tCO2e/t");
  expect([finding?.severity, finding && sentence(finding, "en")]).toEqual([
    "warning",
    expect.stringMatching(/GWP of R-410A in AR5; the ledger states AR6/),
  ]);
});

test("the same potential in another unit is found too", () => {
  expect(found("SF6 断路器", 23.5, "tCO2e/kg")).toHaveLength(1);
});

test("a potential of the stated set is in order", () => {
  expect(found("R410A 补充", 1923.5, "tCO2e/t", "AR5")).toEqual([]);
});

test("a large factor is a potential though the row names no gas", () => {
  expect(found("空调", 1923.5, "tCO2e/t")).toHaveLength(1);
});

test("a small factor of a row that names no gas is none", () => {
  expect(found("石灰石", 28, "tCO2e/t")).toEqual([]);
});

test.each([
  ["R410A 补充", ["R-410A"]],
  ["六氟化硫断路器", ["SF6"]],
  ["CH4", ["CH4"]],
  ["N2O 逸散", ["N2O"]],
  ["HFC-32", ["HFC-32"]],
  ["天然气锅炉", []],
])("%s names the gases %j", (text, names) => {
  expect(gasesNamedIn(text).gases.map(({ text: name }) => name)).toEqual(names);
});

test("R22 is none of the seven", () => {
  const { gases, outside } = gasesNamedIn("R22 补充");
  expect([gases, outside.map(({ text }) => text)]).toEqual([[], ["HCFC-22"]]);
});
