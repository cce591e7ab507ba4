import { judge } from "../../../../src/core";
import { ccer, inputOf } from "./ledger-of";

const rows = [
  { 类别: "直接·生产过程", 排放量: 60 },
  { 类别: "间接·输入能源", 排放量: 40, 外购电量: 80, 电力因子: 0.5 },
  { 类别: "间接·运输", 排放量: 25 },
];
const greenPower = {
  批次: "绿",
  种类: "绿电",
  数量: 40,
  单位: "MWh",
  起始号: "G-1",
  截止号: "G-40",
  登记日期: "",
  产生开始: "2025-01-01",
  产生结束: "2025-06-30",
  有效期至: "2027-06-30",
  退出方式: "电力结算",
};
const figures = (lots: Parameters<typeof inputOf>[1], settings = {}) => {
  const { production } = judge("DZJN108", inputOf(rows, lots, { 公布日期: "2026-01-31", ...settings }));
  return [production?.before, production?.afterGreenPower, production?.afterCredits].map(
    (figure) => figure?.toText().text,
  );
};

test("production is direct emissions and imported energy, without the rest of the footprint", () => {
  expect(figures([])).toEqual(["100", "100", "100"]);
});

test("green power and credits are shown one after the other", () => {
  expect(figures([{ ...ccer("甲", 30), ...greenPower }, ccer("甲", 30)])).toEqual(["100", "80", "50"]);
});

test("credits beyond production leave zero and no less", () => {
  expect(figures([ccer("甲", 125)])).toEqual(["100", "100", "0"]);
});

test("whether it is a zero-carbon factory is asked", () => {
  const { production } = judge("DZJN108", inputOf(rows, []));
  expect(production?.finding).toMatchObject({ code: "verdict-production-asked", severity: "question" });
});

test("an answer is kept only with person, day and reason", () => {
  const answer = { 零碳工厂: "不认定为零碳工厂", 零碳工厂认定人: "王工", 零碳工厂认定日期: "2026-03-01" };
  const finding = (settings: Readonly<Record<string, string>>) =>
    judge("DZJN108", inputOf(rows, [], settings)).production?.finding.code;
  expect([finding(answer), finding({ ...answer, 零碳工厂认定理由: "仍有工艺排放" })]).toEqual([
    "verdict-production-asked",
    "verdict-production-answered",
  ]);
});

test("no figure is shown where a part of production is unknown", () => {
  const gap = [...rows, { 类别: "直接·无组织" }];
  expect(judge("DZJN108", inputOf(gap, [])).production).toBeUndefined();
});
