import {
  ledgerBlocks,
  mapRows,
  type CellContent,
  type ConfirmedColumn,
  type MappingStatements,
  type SourceRange,
} from "../../../../src/core";

const address = (row: number, column: number): string => `能耗!${String.fromCharCode(65 + column)}${row + 1}`;
const header = ["月份", "燃料", "消耗量", "凭证"];
const columns: readonly ConfirmedColumn[] = [
  { column: 0, role: "month" },
  { column: 1, role: "source" },
  { column: 2, role: "activity", headerUnit: "t" },
  { column: 3, role: "evidence" },
];

function mapped(
  row: readonly (CellContent | undefined)[],
  statements: MappingStatements = {},
  table: "fuelUse" | "factorUse" = "factorUse",
) {
  const source: SourceRange = { rows: [header, row] };
  const [block] = ledgerBlocks(source);
  if (block === undefined) throw new Error("no block");
  const result = mapRows(source, block, columns, table, statements, new Set(), address);
  return { cells: result.rows[0]?.cells, codes: result.findings.map(({ code }) => code) };
}

test("values are copied as they stand, with the unit that the header states", () => {
  expect(mapped([45658, "烟煤", 12.5, "F-001"]).cells).toEqual({
    month: 45658,
    source: "烟煤",
    activity: 12.5,
    activityUnit: "t",
    evidence: "F-001",
  });
});

test("a row without evidence keeps the address that it came from", () => {
  expect(mapped([45658, "烟煤", 12.5, undefined]).cells?.["evidence"]).toBe("能耗!A2");
});

test("what a row does not say stays empty", () => {
  expect(mapped([undefined, "烟煤", 12.5, "F-001"]).cells).not.toHaveProperty("month");
});

test("rows that are told apart by their fuel name their source by it", () => {
  expect(mapped([45658, "烟煤", 1, undefined], {}, "fuelUse").cells).toMatchObject({
    source: "烟煤",
    fuel: "烟煤",
    consumption: 1,
    consumptionUnit: "t",
  });
});

test("a category stated for all rows is written where the ledger has none", () => {
  const statements = { category: "直接·固定源燃烧" };
  expect(mapped([45658, "烟煤", 1, undefined], statements).cells?.["category"]).toBe("直接·固定源燃烧");
});

test.each<[CellContent]>([
  ["2025-01"],
  ["2025年1月"],
  ["2025/1"],
  ["202501"],
  [202501],
  ["2025年01月"],
  [45658],
])("%s is January 2025", (month) => {
  expect(mapped([month, "烟煤", 1, undefined]).cells?.["month"]).toBe(45658);
});

test.each<[CellContent]>([["1月"], ["1月份"], [1], ["01月"]])(
  "%s takes the year that was stated",
  (month) => {
    expect(mapped([month, "烟煤", 1, undefined], { year: 2025 }).cells?.["month"]).toBe(45658);
  },
);

test("a month without a year is asked about, never given this year's", () => {
  expect(mapped(["1月", "烟煤", 1, undefined])).toEqual({
    cells: undefined,
    codes: ["takeover-year-missing"],
  });
});

test.each<[CellContent]>([["13月"], ["上半年"], ["2025年1季度"], [99], ["本月"], [{ error: "#REF!" }]])(
  "%s is no month, and its row is left out",
  (month) => {
    expect(mapped([month, "烟煤", 1, undefined], { year: 2025 }).codes).toEqual(["takeover-month-unread"]);
  },
);
