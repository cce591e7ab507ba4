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

test.each([
  // Squares of 1.5, 2.5 and 1.05: the root lies halfway between two numbers of the digits asked for.
  ["2.25", 2, 1, "2"],
  ["6.25", 2, 1, "2"],
  ["1.1025", 2, 2, "1"],
  ["1.3225", 2, 2, "1.2"],
  ["0.0625", 2, 1, "0.2"],
  ["90.25", 2, 1, "10"],
  ["1/16", 4, 1, "0.5"],
])("a half goes to the even digit: %s by %i to %i digits is %s", (radicand, degree, digits, expected) => {
  expect(roundedRoot(Exact.of(radicand), degree, digits).value.toText().text).toBe(expected);
});

test.each([
  ["6.2500001", 2, 1, "3"],
  ["2.2499999", 2, 1, "1"],
  ["99.99", 2, 2, "10"],
  ["7", 1, 1, "7"],
  ["12345", 1, 2, "12000"],
  ["1e-30", 3, 5, "0.0000000001"],
  ["1e60", 3, 5, "100000000000000000000"],
  ["999999999999", 2, 3, "1000000"],
])(
  "a little beside a half it goes the nearer way: %s by %i to %i digits",
  (radicand, degree, digits, root) => {
    expect(roundedRoot(Exact.of(radicand), degree, digits).value.toText().text).toBe(root);
  },
);

test("a root of more digits than asked for is not exact", () => {
  expect(roundedRoot(Exact.of("1.1025"), 2, 2).isExact).toBe(false);
  expect(roundedRoot(Exact.of("1.1025"), 2, 3).isExact).toBe(true);
  expect(roundedRoot(Exact.of("1/9"), 2).isExact).toBe(false);
});
