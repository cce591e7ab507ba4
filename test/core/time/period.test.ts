import fc from "fast-check";
import {
  compareDates,
  contains,
  daysOf,
  overlaps,
  period,
  periodFromText,
  periodText,
  type Period,
} from "../../../src/core/time";
import { anyDate, date, daysByUtc } from "./dates";

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(anyDate, anyDate)
  .map(([first, second]) => (compareDates(first, second) > 0 ? [second, first] : [first, second]))
  .map(([from, to]) => ({ from, to }) as Period);

function read(text: string): Period {
  const found = periodFromText(text);
  if (found === undefined) throw new Error(`no period: ${text}`);
  return found;
}

describe("both ends of a period belong to it", () => {
  const year = read("2025");

  test.each(["2025-01-01", "2025-07-01", "2025-12-31"])("%s lies in 2025", (text) => {
    expect(contains(year, date(text))).toBe(true);
  });

  test.each(["2024-12-31", "2026-01-01"])("%s does not lie in 2025", (text) => {
    expect(contains(year, date(text))).toBe(false);
  });

  test("a common year has 365 days and a leap year 366", () => {
    expect([daysOf(year), daysOf(read("2024"))]).toEqual([365, 366]);
  });

  test("a period of one day has one day", () => {
    expect(daysOf({ from: date("2025-01-31"), to: date("2025-01-31") })).toBe(1);
  });

  test("the number of days agrees with an independent count", () => {
    fc.assert(
      fc.property(anyPeriod, (some) => {
        expect(daysOf(some)).toBe(daysByUtc(some.to) - daysByUtc(some.from) + 1);
      }),
    );
  });

  test("periods that share one day overlap", () => {
    expect(overlaps(read("2025-01-01/2025-06-30"), read("2025-06-30/2025-12-31"))).toBe(true);
  });

  test("periods that follow each other do not overlap", () => {
    expect(overlaps(read("2025年上半年"), read("2025年下半年"))).toBe(false);
  });

  test("periods overlap exactly when one contains the first day of the other", () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (first, second) => {
        const expected = contains(first, second.from) || contains(second, first.from);
        expect(overlaps(first, second)).toBe(expected);
      }),
    );
  });

  test("an end before the beginning makes no period", () => {
    expect(period(date("2025-12-31"), date("2025-01-01"))).toBeUndefined();
  });
});

describe("a period is read as it is written in ledgers", () => {
  test.each([
    ["2025", "2025-01-01/2025-12-31"],
    ["2025年", "2025-01-01/2025-12-31"],
    ["2025年度", "2025-01-01/2025-12-31"],
    [" ２０２５ 年 度 ", "2025-01-01/2025-12-31"],
    ["2025-01-01/2025-12-31", "2025-01-01/2025-12-31"],
    ["2025-01-01至2025-12-31", "2025-01-01/2025-12-31"],
    ["2025/1/1-2025/12/31", "2025-01-01/2025-12-31"],
    ["2025.1.1—2025.12.31", "2025-01-01/2025-12-31"],
    ["2025年1月1日至2025年12月31日", "2025-01-01/2025-12-31"],
    ["2025年1月1日～12月31日", "2025-01-01/2025-12-31"],
    ["2024年7月1日到2025年6月30日", "2024-07-01/2025-06-30"],
    ["20250101-20251231", "2025-01-01/2025-12-31"],
    ["2025-01 / 2025-03", "2025-01-01/2025-03-31"],
    ["2024年11月至2025年2月", "2024-11-01/2025-02-28"],
    ["2025年1-6月", "2025-01-01/2025-06-30"],
    ["2025年1月至6月", "2025-01-01/2025-06-30"],
    ["2025Q1", "2025-01-01/2025-03-31"],
    ["2025-Q4", "2025-10-01/2025-12-31"],
    ["2025年第一季度", "2025-01-01/2025-03-31"],
    ["2025年二季度", "2025-04-01/2025-06-30"],
    ["2025年第3季度", "2025-07-01/2025-09-30"],
    ["2025年第四季度", "2025-10-01/2025-12-31"],
    ["2025H2", "2025-07-01/2025-12-31"],
    ["2025年上半年", "2025-01-01/2025-06-30"],
    ["2025年3月", "2025-03-01/2025-03-31"],
    ["2024年2月份", "2024-02-01/2024-02-29"],
    ["2025-03", "2025-03-01/2025-03-31"],
    ["2025/3", "2025-03-01/2025-03-31"],
  ])("%s is %s", (text, expected) => {
    expect(periodText(read(text))).toBe(expected);
  });

  test.each([
    "",
    "25",
    "0000",
    "2025-13",
    "2025年0月",
    "2025Q5",
    "2025年第五季度",
    "2025-01-31",
    "2024-2025",
    "2024/2025",
    "2025-12-31/2025-01-01",
    "2025-01-01/2025-02-30",
    "2025年6-1月",
    "2025-01-01/",
    "至2025-12-31",
    "去年",
    "45658",
  ])("%j is no period", (text) => {
    expect(periodFromText(text)).toBeUndefined();
  });

  test("the text of a period reads as the period", () => {
    fc.assert(
      fc.property(anyPeriod, (some) => {
        expect(periodFromText(periodText(some))).toEqual(some);
      }),
    );
  });

  test("reading a period never throws", () => {
    const typed = fc
      .array(fc.constantFrom(..."2025 年 月 日 - / 至 Q 1 12 31 季度 第 ~ 半".split(" ")))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(
        fc.oneof(typed, fc.string({ unit: "binary" })),
        (text) => typeof periodFromText(text) !== "string",
      ),
    );
  });
});
