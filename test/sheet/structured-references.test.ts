import type { StoredTable } from "../../src/sheet";
import { range, Sheet1, valueOf } from "./workbook-of";

const ledger: StoredTable = {
  name: "Ledger",
  sheet: "Sheet1",
  range: range("B2:E6"),
  columns: ["活动数据", "因子", "排放#1 @x", "备注[旧]"],
  hasHeaderRow: true,
  hasTotalsRow: true,
};

const cells = {
  ...{ B2: "活动数据", C2: "因子", D2: "排放#1 @x", E2: "备注[旧]" },
  ...{ B3: 1, C3: 10, D3: 5, E3: "x" },
  ...{ B4: 2, C4: 20, D4: 6, E4: "y" },
  ...{ B5: 3, C5: 30, D5: 7, E5: "z" },
  ...{ B6: "合计", C6: 60, D6: 18, E6: null },
};

const tables = { tables: [ledger] };

describe("structured references", () => {
  test.each([
    ["SUM(Ledger[活动数据])", 6],
    ["SUM(ledger[活动数据])", 6],
    ["SUM(Ledger[[活动数据]:[因子]])", 66],
    ["Ledger[[#Totals],[因子]]", 60],
    ["Ledger[[#Headers],[因子]]", "因子"],
    ["ROWS(Ledger[#All])", 5],
    ["ROWS(Ledger[#Data])", 3],
    ["ROWS(Ledger)", 3],
    ["COLUMNS(Ledger[#Headers])", 4],
    ["SUM(Ledger[[#Data],[#Totals],[因子]])", 120],
    ["ROWS(Ledger[[#Headers],[#Data],[因子]])", 4],
    ["SUM(Ledger['排放'#1 '@x])", "#NAME?"],
    ["SUM(Ledger[排放'#1 '@x])", 18],
    ["SUM(Ledger[排放'#1 @x])", 18],
    ["COUNTA(Ledger[备注'[旧']])", 3],
    ["SUM(Ledger[没有])", "#REF!"],
    ["SUM(Nowhere[因子])", "#REF!"],
  ])("=%s outside the table is %s", (formula, expected) => {
    expect(valueOf(formula, cells, tables)).toBe(expected);
  });

  test("[@列] inside the table is the cell in the same row", () => {
    const sheet = new Sheet1({ ...cells, D4: "=[@活动数据]*[@因子]" }, tables);
    expect(sheet.at("D4")).toBe(40);
  });

  test("[#This Row] with the table's name is the same outside the table, in its rows", () => {
    const sheet = new Sheet1({ ...cells, H5: "=Ledger[[#This Row],[因子]]" }, tables);
    expect(sheet.at("H5")).toBe(30);
  });

  test("this row beyond the table's data is #VALUE!", () => {
    const sheet = new Sheet1({ ...cells, H9: "=Ledger[[#This Row],[因子]]" }, tables);
    expect(sheet.at("H9")).toBe("#VALUE!");
  });

  test("[@] is the whole row of the table", () => {
    const sheet = new Sheet1(
      { ...cells, E4: "=COUNT(Ledger[@])" },
      { tables: [{ ...ledger, range: range("B2:D6") }] },
    );
    expect(sheet.at("E4")).toBe(3);
  });

  test("a missing column is named in the sentence", () => {
    const sheet = new Sheet1({ ...cells, H1: "=SUM(Ledger[没有])" }, tables);
    expect(sheet.message("H1")).toContain("没有“没有”列");
  });

  test("a changed cell of the column is calculated again", () => {
    const sheet = new Sheet1({ ...cells, H1: "=SUM(Ledger[活动数据])" }, tables);
    sheet.type("B4", 100);
    expect(sheet.at("H1")).toBe(104);
  });
});
