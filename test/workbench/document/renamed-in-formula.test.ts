import { renamedSheet, withoutSheet } from "../../../src/workbench/document/reference/sheet-in-formula";
import {
  renamedColumn,
  renamedTable,
  withoutTable,
} from "../../../src/workbench/document/reference/table-in-formula";
import { at } from "./open-documents";

describe("a sheet gets another name", () => {
  test.each([
    ["台账!A1", "'新 账'!A1"],
    ["'台账'!A1:B2", "'新 账'!A1:B2"],
    ["SUM(台账:汇总!A1)", "SUM('新 账:汇总'!A1)"],
    ["台账!名称+台账!A:A", "'新 账'!名称+'新 账'!A:A"],
    ["台账!#REF!", "'新 账'!#REF!"],
    ["[1]台账!A1", "[1]台账!A1"],
    ['"台账!A1"&台账2!A1', '"台账!A1"&台账2!A1'],
  ])("%s → %s", (formula, expected) => {
    expect(renamedSheet(formula, "台账", "新 账")).toBe(expected);
  });

  test("apostrophes in names are doubled", () => {
    expect(renamedSheet("A!B1", "A", "it's")).toBe("'it''s'!B1");
  });
});

describe("a sheet is deleted", () => {
  const order = ["甲", "乙", "丙"];
  test.each([
    ["乙!A1+甲!A1", "#REF!+甲!A1"],
    ["SUM(甲:丙!A1)", "SUM(甲:丙!A1)"],
    ["SUM(乙:丙!A1)", "SUM(丙!A1)"],
    ["乙!名称", "#REF!"],
  ])("%s → %s", (formula, expected) => {
    expect(withoutSheet(formula, "乙", order)).toBe(expected);
  });
});

describe("a table or a column gets another name", () => {
  test.each([
    ["SUM(表1[排放量])", "SUM(台账[排放量])"],
    ["表1[@排放量]*2", "台账[@排放量]*2"],
    ["表1[[#This Row],[排放量]]", "台账[[#This Row],[排放量]]"],
    ["ROWS(表1)", "ROWS(台账)"],
    ["[@排放量]", "[@排放量]"],
    ["表10[a]", "表10[a]"],
    ['"表1[a]"', '"表1[a]"'],
  ])("%s → %s", (formula, expected) => {
    expect(renamedTable(formula, "表1", "台账")).toBe(expected);
  });

  test.each([
    ["SUM(表1[量])", false, "SUM(表1[活动 数据])"],
    ["[@量]*[@因子]", true, "[@[活动 数据]]*[@因子]"],
    ["[@量]", false, "[@量]"],
    ["表1[[量]:[因子]]", false, "表1[[活动 数据]:[因子]]"],
    ["表2[量]", true, "表2[量]"],
  ])("%s (inside: %s) → %s", (formula, isInside, expected) => {
    expect(renamedColumn(formula, "表1", isInside, "量", "活动 数据")).toBe(expected);
  });

  test("a reference to a deleted column is lost", () => {
    expect(renamedColumn("SUM(表1[量])+1", "表1", false, "量", undefined)).toBe("SUM(#REF!)+1");
  });
});

describe("a table becomes plain cells", () => {
  const table = {
    id: 1,
    name: "表1",
    sheet: "台账",
    range: at("B2:C5"),
    dataRange: at("B3:C5"),
    hasHeaderRow: true,
    hasTotalsRow: false,
    columns: [
      { id: 1, name: "量" },
      { id: 2, name: "因子" },
    ],
    style: null,
    showsRowStripes: false,
    showsColumnStripes: false,
    showsFirstColumn: false,
    showsLastColumn: false,
    showsFilterButton: true,
  };

  test.each([
    ["SUM(表1[量])", "SUM(台账!$B$3:$B$5)"],
    ["表1[@因子]", "台账!$C4"],
    ["表1[[#Headers],[量]]", "台账!$B$2"],
    ["ROWS(表1)", "ROWS(台账!$B$3:$C$5)"],
    ["表1[[#All],[量]:[因子]]", "台账!$B$2:$C$5"],
    ["表1[没有]", "#REF!"],
  ])("%s → %s", (formula, expected) => {
    expect(withoutTable(formula, table, false, 3)).toBe(expected);
  });
});
