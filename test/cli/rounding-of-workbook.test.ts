import { roundingOf } from "../../src/cli/rounding-of-workbook";
import { Calculation, type StoredTable } from "../../src/sheet";
import { range, workbookOf, type Content } from "../sheet/workbook-of";

const table: StoredTable = {
  name: "VerdictSettings",
  sheet: "判定设置",
  range: range("A1:B3"),
  columns: ["项目", "内容"],
  hasHeaderRow: true,
  hasTotalsRow: false,
};

function read(rule: Content, decimals: Content) {
  const cells = {
    A1: "项目",
    B1: "内容",
    A2: "列示数修约规则",
    B2: rule,
    A3: "列示数小数位数",
    B3: decimals,
  };
  const workbook = workbookOf({ 判定设置: cells }, { tables: [table] });
  const calculation = Calculation.of(workbook);
  calculation.recalculate();
  return roundingOf(workbook, calculation, "zh");
}

test("the setting is read from the recalculated table", () => {
  expect(read("四舍五入", "=1+1")).toEqual({ rounding: { mode: "half-up", places: 2 }, sentences: [] });
});

test("a setting that cannot be read is said with its cell, and nothing is rounded", () => {
  const { rounding, sentences } = read("进一法", 8);
  expect([rounding, sentences.map((said) => /判定设置!B\d/.exec(said)?.[0])]).toEqual([
    undefined,
    ["判定设置!B2", "判定设置!B3"],
  ]);
});

test("a workbook without the table has no setting", () => {
  const workbook = workbookOf({ 表: { A1: 1 } });
  expect(roundingOf(workbook, Calculation.of(workbook), "zh")).toEqual({
    rounding: undefined,
    sentences: [],
  });
});
