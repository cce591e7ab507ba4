import fc from "fast-check";
import { Exact } from "../../../src/core";
import { roundedRoot } from "../../../src/core/quantification/rounded-root";

const power = (base: Exact, exponent: number): Exact =>
  Array.from({ length: exponent }, () => base).reduce((product, each) => product.times(each), Exact.one);

test.each([
  ["2", 2, "1.414213562373095048801688724209698"],
  ["0.000001", 3, "0.01"],
  ["1e40", 4, "10000000000"],
  ["8/27", 3, "0.6666666666666666666666666666666667"],
])("the root of %s by %i is %s", (radicand, degree, expected) => {
  expect(roundedRoot(Exact.of(radicand), degree).value.toText(34).text).toBe(expected);
});

test("a root that is a decimal is exact", () => {
  expect(roundedRoot(Exact.of("810000"), 2)).toMatchObject({ isExact: true });
  expect(roundedRoot(Exact.of("2"), 2)).toMatchObject({ isExact: false });
});

test("half a unit of the last digit below and above enclose the true root", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 10 ** 9 }),
      fc.integer({ min: 1, max: 10 ** 6 }),
      fc.integer({ min: 2, max: 12 }),
      (top, bottom, degree) => {
        const radicand = Exact.of(`${top}/${bottom}`);
        const { value } = roundedRoot(radicand, degree, 12);
        const half = value.times(Exact.of("5e-12"));
        expect(power(value.minus(half), degree).compare(radicand)).toBeLessThanOrEqual(0);
        expect(power(value.plus(half), degree).compare(radicand)).toBeGreaterThanOrEqual(0);
      },
    ),
    { numRuns: 200 },
  );
});
