import fc from "fast-check";
import {
  Exact,
  roundingWords,
  roundTo,
  statedAmount,
  statedDifference,
  sum,
  type ReportRounding,
} from "../../../../src/core";

const even = (places: number): ReportRounding => ({ mode: "half-even", places });
const up = (places: number): ReportRounding => ({ mode: "half-up", places });
const stated = (amount: string, rounding: ReportRounding) => statedAmount(Exact.of(amount), rounding);

test.each([
  ["0.5", 0, "0", "1"],
  ["1.5", 0, "2", "2"],
  ["2.5", 0, "2", "3"],
  ["-0.5", 0, "0", "-1"],
  ["-2.5", 0, "-2", "-3"],
  ["12.345", 2, "12.34", "12.35"],
  ["-12.345", 2, "-12.34", "-12.35"],
  ["2.50000000000000000000000001", 0, "3", "3"],
  ["0.0000005", 6, "0.000000", "0.000001"],
])("%s to %i decimals is %s by GB/T 8170 and %s half up", (amount, places, byStandard, halfUp) => {
  expect([stated(amount, even(places)), stated(amount, up(places))]).toEqual([byStandard, halfUp]);
});

test.each([
  ["7", 3, "7.000"],
  ["8848828.5", 2, "8848828.50"],
  ["-0.001", 2, "0.00"],
  ["123456789012345678901234567890.125", 2, "123456789012345678901234567890.12"],
])("%s has all of its %i decimals: %s", (amount, places, text) => {
  expect(stated(amount, even(places))).toBe(text);
});

test("an amount without end is rounded from what it is, not from its digits", () => {
  const thirds = Exact.of("2").dividedBy(Exact.of("3"));
  expect(statedAmount(thirds, even(4))).toBe("0.6667");
});

describe("the rounding difference", () => {
  const difference = (parts: readonly string[], rounding: ReportRounding) =>
    statedDifference(
      parts.map((part) => Exact.of(part)),
      rounding,
    )?.toText().text;

  test("is what rounded parts lack to meet the rounded total", () => {
    expect(difference(["0.4", "0.4", "0.4"], even(0))).toBe("1");
  });

  test("is negative where rounded parts come to more", () => {
    expect(difference(["1.5", "1.5"], up(0))).toBe("-1");
  });

  test("depends on the rule", () => {
    expect([difference(["0.5", "2.5"], even(0)), difference(["0.5", "2.5"], up(0))]).toEqual(["1", "-1"]);
  });

  test("of parts that meet their total is none", () => {
    expect(difference(["1.2", "2.3"], even(1))).toBeUndefined();
  });

  test("always closes the sum", () => {
    const amounts = fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), {
      minLength: 1,
      maxLength: 9,
    });
    const rule = fc.constantFrom("half-even" as const, "half-up" as const);
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 6 }), rule, (thousandths, places, mode) => {
        const rounding = { mode, places };
        const parts = thousandths.map((each) => Exact.of(`${each}e-3`));
        const written = parts.map((part) => Exact.of(statedAmount(part, rounding)));
        const closed = sum(written).plus(statedDifference(parts, rounding) ?? Exact.zero);
        expect(closed.compare(roundTo(sum(parts), places, mode))).toBe(0);
      }),
    );
  });
});

test("rule and decimals are said in both languages", () => {
  expect([roundingWords(even(2)), roundingWords(up(0)), roundingWords(up(1)).en]).toEqual([
    { zh: "按 GB/T 8170 修约到 2 位小数", en: "rounded by GB/T 8170 to 2 decimals" },
    { zh: "按四舍五入修约到个位", en: "rounded half up to units" },
    "rounded half up to 1 decimal",
  ]);
});
