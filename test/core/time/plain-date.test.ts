import fc from "fast-check";
import {
  compareDates,
  dateText,
  daysAfter,
  monthsAfter,
  parseDate,
  plainDate,
  yearsBefore,
} from "../../../src/core/time";
import { dateOfDayNumber, dayNumber } from "../../../src/core/time/plain-date";
import { anyDate, date, daysByUtc } from "./dates";

test("day numbers agree with an independent count of days", () => {
  fc.assert(
    fc.property(anyDate, anyDate, (first, second) => {
      expect(dayNumber(second) - dayNumber(first)).toBe(daysByUtc(second) - daysByUtc(first));
    }),
  );
});

test("a day number gives its date back", () => {
  fc.assert(
    fc.property(anyDate, (day) => {
      expect(dateOfDayNumber(dayNumber(day))).toEqual(day);
    }),
  );
});

test.each([
  [1, "0001-01-01"],
  [365, "0001-12-31"],
  [366, "0002-01-01"],
  [1461, "0004-12-31"],
  [146_097, "0400-12-31"],
  [146_098, "0401-01-01"],
  [3_652_059, "9999-12-31"],
])("day %d is %s", (number, text) => {
  expect(dateOfDayNumber(number)).toEqual(date(text));
});

test.each([0, -1, 3_652_060, 1.5, NaN])("day %d is no date", (number) => {
  expect(dateOfDayNumber(number)).toBeUndefined();
});

describe("a date is read as it is written in ledgers", () => {
  test.each([
    "2025-01-31",
    "2025/1/31",
    "2025/01/31",
    "2025.1.31",
    "2025年1月31日",
    "2025年01月31号",
    "20250131",
    " 2025 年 1 月 31 日 ",
    "２０２５－０１－３１",
  ])("%s is 31 January 2025", (text) => {
    expect(parseDate(text)).toEqual({ year: 2025, month: 1, day: 31 });
  });

  test.each([
    "",
    "2025-02-29",
    "1900-02-29",
    "2025-13-01",
    "2025-00-01",
    "2025-04-31",
    "0000-01-01",
    "31/1/2025",
    "2025-1/31",
    "25-01-31",
    "2025-01",
    "2025",
    "45688",
    "2025-01-31 08:00",
    "一月",
  ])("%j is no date", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test("the text of a date reads as the date", () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(parseDate(dateText(day))).toEqual(day);
      }),
    );
  });

  test("reading a date never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => typeof parseDate(text) !== "string"));
  });
});

test.each([
  [2025, 2, 29],
  [2025, 1, 1.5],
  [10000, 1, 1],
  [2025, 0, 1],
  [2025, 1, 0],
  [NaN, 1, 1],
])("there is no date %d-%d-%d", (year, month, day) => {
  expect(plainDate(year, month, day)).toBeUndefined();
});

describe("29 February", () => {
  test.each([2000, 2024, 2400])("exists in %d", (year) => {
    expect(plainDate(year, 2, 29)).toEqual({ year, month: 2, day: 29 });
  });

  test.each([1900, 2025, 2100])("does not exist in %d", (year) => {
    expect(plainDate(year, 2, 29)).toBeUndefined();
  });
});

test("dates are ordered by the calendar", () => {
  const days = ["2024-12-31", "2025-01-01", "2025-02-01"].map(date);
  expect([...days].reverse().sort(compareDates)).toEqual(days);
});

describe("steps in the calendar", () => {
  test.each([
    ["2025-12-31", 5, "2020-12-31"],
    ["2024-02-29", 5, "2019-02-28"],
    ["2024-02-29", 4, "2020-02-29"],
    ["2025-02-28", 1, "2024-02-28"],
    ["2025-06-15", 0, "2025-06-15"],
  ])("%s less %d years is %s", (from, years, to) => {
    expect(yearsBefore(date(from), years)).toEqual(date(to));
  });

  test.each([
    ["2024-12-31", 12, "2025-12-31"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-03-31", -1, "2025-02-28"],
    ["2025-11-30", 2, "2026-01-30"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(monthsAfter(date(from), months)).toEqual(date(to));
  });

  test("a step out of the calendar leads nowhere", () => {
    expect([yearsBefore(date("0003-01-01"), 3), daysAfter(date("9999-12-31"), 1)]).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("the day after 28 February of a leap year is the 29th", () => {
    expect(daysAfter(date("2024-02-28"), 1)).toEqual(date("2024-02-29"));
  });
});
