import {
  assessOwnFactors,
  findOwnFactor,
  ownFactorsTable,
  periodFromText,
  readRecords,
  type CellContent,
  type OwnFactorRow,
} from "../../../../src/core";

const headers = [
  "因子对象",
  "参数",
  "数值",
  "单位",
  "取值方式",
  "出处",
  "工艺与生产状况",
  "有效期起",
  "有效期止",
];

function rowsOf(...rows: readonly (readonly (CellContent | undefined)[])[]): readonly OwnFactorRow[] {
  return readRecords(ownFactorsTable, { headers, rows }, "expected").rows;
}

const measured = ["烟煤", "低位发热量", 22.1, "GJ/t", "实测", "MJ-1", "入炉煤"] as const;
const supplied = ["烟煤", "低位发热量", 23, "GJ/t", "供应商提供", "GYS-1", "商品煤"] as const;
const year = periodFromText("2025");

function valueOf(rows: readonly OwnFactorRow[], when = year): string {
  const answer = findOwnFactor(rows, "烟煤", "热值", when);
  return answer.ok ? answer.value.value.toText().text : answer.finding.code;
}

test("a measured factor goes before a supplied one, in whatever order they stand", () => {
  expect([valueOf(rowsOf(measured, supplied)), valueOf(rowsOf(supplied, measured))]).toEqual([
    "22.1",
    "22.1",
  ]);
});

test("only measured and calculated factors go before the default of the library", () => {
  const [first, second] = [measured, supplied].map((row) => findOwnFactor(rowsOf(row), "烟煤", "热值", year));
  expect([first, second]).toMatchObject([
    { value: { isBeforeDefault: true } },
    { value: { isBeforeDefault: false } },
  ]);
});

test.each([
  ["2025-01-01", "2025-12-31", "22.1"],
  [undefined, undefined, "22.1"],
  ["2025-01-02", undefined, "own-factor-not-valid"],
  [undefined, "2025-12-30", "own-factor-not-valid"],
  ["2026-01-01", "2026-12-31", "own-factor-not-valid"],
  ["明年", undefined, "own-factor-not-valid"],
])("valid from %s to %s, the whole of 2025 is answered with %s", (from, to, expected) => {
  expect(valueOf(rowsOf([...measured, from, to]))).toBe(expected);
});

test("two different values of one rank on one day are asked, two equal ones are one", () => {
  const other = ["烟煤", "低位发热量", 22.2, "GJ/t", "实测", "MJ-2", "入炉煤"] as const;
  expect([valueOf(rowsOf(measured, other)), valueOf(rowsOf(measured, measured))]).toEqual([
    "own-factor-ambiguous",
    "22.1",
  ]);
});

test("a factor without source is not used", () => {
  expect(valueOf(rowsOf(["烟煤", "低位发热量", 22.1, "GJ/t", "实测"]))).toBe("own-factor-without-source");
});

test("a text that looks like a number is no value", () => {
  expect(valueOf(rowsOf(["烟煤", "低位发热量", "22.1", "GJ/t", "实测", "MJ-1"]))).toBe("own-factor-missing");
});

test("a complete measured row raises nothing", () => {
  expect(assessOwnFactors(rowsOf([...measured, "2025-01-01", "2025-12-31"]))).toEqual([]);
});

test.each([
  ["own-factor-without-source", ["烟煤", "低位发热量", 22.1, "GJ/t", "实测", undefined, "入炉煤"]],
  ["own-factor-without-process", ["烟煤", "低位发热量", 22.1, "GJ/t", "实测", "MJ-1"]],
  ["own-factor-after-default", supplied],
  ["unit-unknown", ["烟煤", "低位发热量", 22.1, "吉焦每吨煤", "实测", "MJ-1", "入炉煤"]],
  ["negative", ["烟煤", "低位发热量", -22.1, "GJ/t", "实测", "MJ-1", "入炉煤"]],
  ["slip-by-range", ["烟煤", "低位发热量", 22.1, "kJ/kg", "实测", "MJ-1", "入炉煤"]],
  ["period-reversed", [...measured, "2025-12-31", "2025-01-01"]],
])("%s is found", (code, row) => {
  expect(assessOwnFactors(rowsOf(row)).map((finding) => finding.code)).toEqual([code]);
});

test("two rows of one rank clash only where their periods meet", () => {
  const first = [...measured, "2024-01-01", "2024-12-31"];
  const next = [...measured, "2025-01-01", undefined];
  const late = [...measured, "2025-06-01", undefined];
  expect([
    assessOwnFactors(rowsOf(first, next)).length,
    assessOwnFactors(rowsOf(first, next, late)).map(({ code }) => code),
  ]).toEqual([0, ["own-factor-ambiguous"]]);
});
