import fc from "fast-check";
import { Exact, roundTo } from "../../../src/core/number";
import { runs } from "../../oracle/cases";
import { fraction, type Fraction } from "../../oracle-rational";

/** Rounding by whole-number division of BigInts: an oracle that shares nothing with the product. */
function oracle(text: string, places: number, isHalfEven: boolean): Fraction {
  const value = fraction(text);
  const scale = 10n ** BigInt(Math.abs(places));
  const top = places >= 0 ? value.top * scale : value.top;
  const bottom = places >= 0 ? value.bottom : value.bottom * scale;
  const size = top < 0n ? -top : top;
  const whole = size / bottom;
  const twice = 2n * (size % bottom);
  const up = twice > bottom || (twice === bottom && (!isHalfEven || whole % 2n === 1n));
  const rounded = (up ? whole + 1n : whole) * (top < 0n ? -1n : 1n);
  return places >= 0 ? { top: rounded, bottom: scale } : { top: rounded * scale, bottom: 1n };
}

const rows: readonly (readonly [string, number, "half-even" | "half-up", string])[] = [
  ["2.5", 0, "half-even", "2"],
  ["3.5", 0, "half-even", "4"],
  ["2.5", 0, "half-up", "3"],
  ["-2.5", 0, "half-up", "-3"],
  ["-2.5", 0, "half-even", "-2"],
  ["2.345", 2, "half-even", "2.34"],
  ["2.355", 2, "half-even", "2.36"],
  ["2.3450000000000000000001", 2, "half-even", "2.35"],
  ["1.005", 2, "half-up", "1.01"],
  ["1250", -2, "half-even", "1200"],
  ["1250", -2, "half-up", "1300"],
  ["44/12", 3, "half-even", "3.667"],
  ["-0.4", 0, "half-up", "0"],
];

test.each(rows)("%s rounded to %d places by %s is %s", (value, places, mode, expected) => {
  expect(roundTo(Exact.of(value), places, mode).compare(Exact.of(expected))).toBe(0);
});

test("rounding agrees with whole-number division for any decimal and any number of places", () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 20n), 10n ** 20n),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: -4, max: 9 }),
      fc.boolean(),
      (digits, decimals, places, isHalfEven) => {
        const text = `${digits}e-${decimals}`;
        const { top, bottom } = oracle(text, places, isHalfEven);
        const rounded = roundTo(Exact.of(text), places, isHalfEven ? "half-even" : "half-up");
        expect(rounded.compare(Exact.of(`${top}`).dividedBy(Exact.of(`${bottom}`)))).toBe(0);
      },
    ),
    { numRuns: runs(4000), seed: 5 },
  );
});

test("rounding in steps is not the same as rounding once", () => {
  const inSteps = roundTo(roundTo(Exact.of("2.3449"), 3, "half-up"), 2, "half-up");
  expect(inSteps.toDouble()).toBe(2.35);
  expect(roundTo(Exact.of("2.3449"), 2, "half-up").toDouble()).toBe(2.34);
});
