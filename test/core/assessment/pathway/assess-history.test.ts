import { assessHistory, namedTypes } from "../../../../src/core";
import { recordsOf } from "../baseline/content-of";

const year = (年份: number, 排放总量: number, 核算方法 = "") => ({ 年份, 排放总量, 核算方法 });
const codes = (...rows: readonly ReturnType<typeof year>[]) =>
  assessHistory(recordsOf(...rows)).findings.map(({ code, severity }) => `${severity} ${code}`);

test("years come in their order, whatever the order of the rows", () => {
  const { totals } = assessHistory(recordsOf(year(2024, 90), year(2022, 100)));
  expect([totals.years, totals.values.map((value) => value?.toText().text)]).toEqual([
    [2022, 2024],
    ["100", "90"],
  ]);
});

test("a year that is there twice has no figure and is said once", () => {
  const content = recordsOf(year(2022, 100), year(2022, 90));
  expect([assessHistory(content).totals.values, codes(year(2022, 100), year(2022, 90))]).toEqual([
    [undefined],
    ["error year-twice"],
  ]);
});

test("a figure for what is no year is left out and said", () => {
  expect([assessHistory(recordsOf(year(45658, 1))).totals.years, codes(year(45658, 1))]).toEqual([
    [],
    ["error year-unreadable"],
  ]);
});

test("a second accounting method in the record is an error of 5.4", () => {
  const [finding] = assessHistory(
    recordsOf(year(2022, 100, "GB/T 32151.5-2015"), year(2023, 90, "GB/T 32151.5-2026")),
  ).findings;
  expect([finding?.code, finding?.severity, finding?.clause]).toEqual([
    "history-method-differs",
    "error",
    "DZJN108 5.4",
  ]);
});

test("spaces and width make no other method", () => {
  expect(codes(year(2022, 100, "GB/T 32151.5-2015"), year(2023, 90, "ＧＢ/Ｔ32151.5-2015"))).toEqual([]);
});

test("a year whose method is not stated is not held against the others", () => {
  expect(codes(year(2022, 100), year(2023, 90, "GB/T 32151.5-2015"))).toEqual([]);
});

test("a mixed base names several types, and a word that is none is told", () => {
  expect([namedTypes("流程制造、离散制造"), namedTypes("流程制造，养殖")]).toEqual([
    { types: ["process", "discrete"], unknown: undefined },
    { types: ["process"], unknown: "养殖" },
  ]);
});
