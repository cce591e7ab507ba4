import { serialOfDate } from "../../../src/sheet";
import { parseInput } from "../../../src/workbench/document/input/parse-input";

const context = { currentYear: 2026, usesDateSystem1904: false };
const read = (input: string, format = "General") => parseInput(input, format, context);
const number = (value: number, numberFormat?: string) => ({
  kind: "value",
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
  hasQuotePrefix: false,
});
const plain = (value: unknown) => ({ kind: "value", value, hasQuotePrefix: false });
const day = serialOfDate;

test.each([
  ["12.5", number(12.5)],
  ["-3", number(-3)],
  ["+3", number(3)],
  [" 7 ", number(7)],
  [".5", number(0.5)],
  ["5.", number(5)],
  ["007", number(7)],
  ["98%", number(0.98, "0%")],
  ["12.3%", number(0.123, "0.00%")],
  ["1,200", number(1200, "#,##0")],
  ["1,234,567.8", number(1234567.8, "#,##0.00")],
  ["¥3,000", number(3000, "¥#,##0;¥-#,##0")],
  ["-$2.50", number(-2.5, "$#,##0.00;$-#,##0.00")],
  ["1e5", number(100000, "0.00E+00")],
  ["(5)", number(-5)],
  ["1 1/2", number(1.5, "# ?/?")],
  ["123456789012345678", number(123456789012345000)],
])("%s is a number", (input, expected) => {
  expect(read(input)).toEqual(expected);
});

test.each([
  ["2025-01-31", day(2025, 1, 31), "yyyy/m/d"],
  ["2025/1/31", day(2025, 1, 31), "yyyy/m/d"],
  ["2025年1月31日", day(2025, 1, 31), 'yyyy"年"m"月"d"日"'],
  ["2025年1月", day(2025, 1, 1), 'yyyy"年"m"月"'],
  ["1月31日", day(2026, 1, 31), 'm"月"d"日"'],
  ["1/2", day(2026, 1, 2), 'm"月"d"日"'],
  ["2025-6", day(2025, 6, 1), "mmm-yy"],
  ["5-Mar-2025", day(2025, 3, 5), "d-mmm-yy"],
  ["1900-02-29", 60, "yyyy/m/d"],
  ["1900-01-01", 1, "yyyy/m/d"],
  ["2024-02-29 6:00", day(2024, 2, 29) + 0.25, "yyyy/m/d h:mm"],
  ["8:30", 8.5 / 24, "h:mm"],
  ["3:00 PM", 15 / 24, "h:mm AM/PM"],
  ["30:00", 30 / 24, "[h]:mm:ss"],
])("%s is a date or time", (input, serial, format) => {
  expect(read(input)).toEqual(number(serial, format));
});

test.each([
  "2025-02-29",
  "2025-13-01",
  "2025.1.31",
  "3/4/2025",
  "1,20",
  "5-",
  "12%%",
  "8:61",
  "工序 1",
  "1/2/3",
  "１２",
  "1e",
  "20250131t",
  "99999年1月1日",
])("%s is a text", (input) => {
  expect(read(input)).toEqual(plain(input));
});

test("a text keeps the spaces that were typed", () => {
  expect(read("  一氧化碳 ")).toEqual(plain("  一氧化碳 "));
});

test("an apostrophe makes a text of anything", () => {
  expect(read("'00123")).toEqual({ kind: "value", value: "00123", hasQuotePrefix: true });
});

test("a cell in text format keeps every text", () => {
  expect(read("=A1+1", "@")).toEqual(plain("=A1+1"));
});

test.each([
  ["TRUE", true],
  ["false", false],
])("%s is a truth value", (input, expected) => {
  expect(read(input)).toEqual(plain(expected));
});

test("an error code is an error", () => {
  expect(read("#N/A")).toMatchObject({ value: { code: "#N/A" } });
});

test.each([
  ["=A1*2", "A1*2"],
  ["= SUM(A1:A3) ", "SUM(A1:A3)"],
  ["-A1*2", "-A1*2"],
  ["+B3", "+B3"],
])("%s is a formula", (input, formula) => {
  expect(read(input)).toEqual({ kind: "formula", formula });
});

test("a lone equals sign is a text", () => {
  expect(read("=")).toEqual(plain("="));
});

test("nothing typed empties the cell", () => {
  expect(read("")).toEqual(plain(null));
});

test.each([
  ["12", 0.12],
  ["0.5", 0.5],
  ["-30", -0.3],
])("%s typed into a percentage cell is a percentage", (input, expected) => {
  expect(read(input, "0.0%")).toEqual(number(expected));
});

test("days count from 1904 where the workbook does", () => {
  expect(parseInput("1904-01-02", "General", { ...context, usesDateSystem1904: true })).toEqual(
    number(1, "yyyy/m/d"),
  );
});

test("days before 1904 are texts there", () => {
  expect(parseInput("1903-01-02", "General", { ...context, usesDateSystem1904: true })).toEqual(
    plain("1903-01-02"),
  );
});
