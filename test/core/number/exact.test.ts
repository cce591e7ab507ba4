import fc from "fast-check";
import { Exact } from "../../../src/core/number";
import { runs } from "../../oracle/cases";
import { add, divide, fraction, multiply, nearestDouble, typed } from "../../oracle-rational";

const exact = (value: number): Exact => {
  const read = Exact.fromDouble(value);
  if (read === undefined) throw new Error(`not finite: ${value}`);
  return read;
};

/** Doubles as ledgers and adversaries write them: short decimals, any bit pattern, extremes, neighbours of short decimals. */
const anyDouble = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }))
      .map(([m, k]) => m / 10 ** k),
  },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      0,
      1,
      -1,
      0.1,
      5e-324,
      2.2250738585072014e-308,
      1.7976931348623157e308,
      1e15,
      9007199254740993,
      44 / 12,
      1 / 3,
    ),
  },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1e6 }).map((m) => (m / 1000) * (1 + Number.EPSILON)) },
);

const withinRange = (value: number): boolean => Number.isFinite(value);

test("a product of doubles is the double nearest to the exact product", () => {
  fc.assert(
    fc.property(anyDouble, anyDouble, (a, b) => {
      const expected = nearestDouble(multiply(typed(a), typed(b)));
      if (withinRange(expected)) expect(exact(a).times(exact(b)).toDouble()).toBe(expected + 0);
    }),
    { numRuns: runs(4000), seed: 1 },
  );
});

test("a six-factor fuel row is the double nearest to the exact result", () => {
  fc.assert(
    fc.property(fc.array(anyDouble, { minLength: 4, maxLength: 4 }), (row) => {
      const expected = nearestDouble(multiply(...row.map(typed), fraction("44/12")));
      const result = row
        .map(exact)
        .reduce((a, b) => a.times(b), Exact.of("44/12"))
        .toDouble();
      if (withinRange(expected)) expect(result).toBe(expected + 0);
    }),
    { numRuns: runs(4000), seed: 2 },
  );
});

test("a sum of doubles is the double nearest to the exact sum, in any order", () => {
  fc.assert(
    fc.property(fc.array(anyDouble, { maxLength: 12 }), (values) => {
      const expected = nearestDouble(values.map(typed).reduce(add, fraction("0")));
      const total = (list: number[]): number =>
        list
          .map(exact)
          .reduce((a, b) => a.plus(b), Exact.zero)
          .toDouble();
      if (!withinRange(expected)) return;
      expect(total(values)).toBe(expected + 0);
      expect(total([...values].reverse())).toBe(expected + 0);
    }),
    { numRuns: runs(3000), seed: 3 },
  );
});

test("a quotient of doubles is the double nearest to the exact quotient", () => {
  fc.assert(
    fc.property(anyDouble, anyDouble, (a, b) => {
      if (b === 0) return;
      const expected = nearestDouble(divide(typed(a), typed(b)));
      if (withinRange(expected)) expect(exact(a).dividedBy(exact(b)).toDouble()).toBe(expected + 0);
    }),
    { numRuns: runs(4000), seed: 4 },
  );
});

test("comparison is decided on the exact values", () => {
  const third = Exact.one.dividedBy(Exact.of("3"));
  expect(third.compare(Exact.of("0.3333333333333333333333333333333333333333333"))).toBe(1);
  expect(exact(0.1).plus(exact(0.2)).compare(exact(0.3))).toBe(0);
});

test("a quotient that lies a hair above a tie between two doubles is rounded up", () => {
  // (2^53 + 1) · 3 · 10^60 + 1 over 3 · 10^60: a tie between two doubles plus 3.3e-61.
  const top = `${(2n ** 53n + 1n) * 3n * 10n ** 60n + 1n}`;
  expect(Exact.of(`${top}/3${"0".repeat(60)}`).toDouble()).toBe(2 ** 53 + 2);
});

test("a quotient that is exactly a tie between two doubles is rounded to even", () => {
  expect(Exact.of(`${(2n ** 53n + 1n) * 3n}/3`).toDouble()).toBe(2 ** 53);
});

test("too small a number becomes zero without a sign, too large a one infinity", () => {
  expect(Object.is(Exact.of("-1e-400").toDouble(), 0)).toBe(true);
  expect(Exact.of("1e400").toDouble()).toBe(Infinity);
});

test("what is no number cannot be parsed", () => {
  for (const text of [
    "",
    "abc",
    "1,5",
    "1/0",
    "0x10",
    "１",
    "1 2",
    "--1",
    "NaN",
    "Infinity",
    "1e10000",
    "e5",
    ".",
    "1/",
    "/2",
    "1e",
    "1 x",
    "x 1",
  ]) {
    expect(Exact.parse(text)).toBeUndefined();
  }
});

test("NaN and infinities are not numbers", () => {
  expect([NaN, Infinity, -Infinity].map((value) => Exact.fromDouble(value))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("division by zero is a programmer's mistake, not a result", () => {
  expect(() => Exact.one.dividedBy(Exact.zero)).toThrow(RangeError);
});

test("text tells whether digits were lost", () => {
  expect(Exact.of("44/12").toText(10)).toEqual({ text: "3.666666667", isExact: false });
  expect(Exact.of("12.50").toText()).toEqual({ text: "12.5", isExact: true });
});

test("sums have as many digits as they need", () => {
  const [large, small] = [Exact.of("1e9999"), Exact.of("1e-9999")];
  const power = (value: Exact): Exact =>
    value.times(value).times(value).times(value).times(value).times(value);
  const total = power(large).plus(power(small));
  expect(total.minus(power(large)).compare(power(small))).toBe(0);
});

test.each([
  ["7/2", "3", "1/2"],
  ["-7/2", "-4", "1/2"],
  ["-4", "-4", "0"],
  ["0.25", "0", "0.25"],
  ["-0.25", "-1", "0.75"],
])("%s is the whole number %s and %s", (text, whole, rest) => {
  const split = Exact.of(text).split();
  expect([split.whole.compare(Exact.of(whole)), split.rest.compare(Exact.of(rest))]).toEqual([0, 0]);
});

test.each([
  ["0.125", 125n, 1000n],
  ["44/12", 44n, 12n],
  ["1.5/0.25", 150n, 25n],
  ["-3e2", -300n, 1n],
])("%s is a fraction of whole numbers", (text, top, bottom) => {
  expect(Exact.of(text).toFraction()).toEqual({ top, bottom });
});

test("dividing by a negative number keeps the denominator positive", () => {
  const quotient = Exact.of("3").dividedBy(Exact.of("-4"));
  expect([quotient.toFraction(), quotient.isNegative()]).toEqual([{ top: -3n, bottom: 4n }, true]);
});

test("zero is neither negative nor positive, however it came about", () => {
  const zeros = [
    Exact.zero,
    exact(-0),
    Exact.of("-0"),
    exact(0.1).minus(exact(0.1)),
    exact(-3).times(exact(0)),
  ];
  expect(zeros.map((zero) => [zero.isZero(), zero.isNegative(), zero.toText().text])).toEqual(
    zeros.map(() => [true, false, "0"]),
  );
  expect(zeros.every((zero) => Object.is(zero.toDouble(), 0))).toBe(true);
});

test("a number that was only read knows its double; a calculated or written one has none", () => {
  expect([exact(0.1).typed, Exact.of("0.1").typed, exact(0.1).plus(Exact.zero).typed]).toEqual([
    0.1,
    undefined,
    undefined,
  ]);
});

test("text has 34 significant digits where no number is given", () => {
  expect(Exact.of("1/3").toText().text).toBe(`0.${"3".repeat(34)}`);
});

test("signs and spaces around a number are read, and a ratio of decimals", () => {
  expect(
    [" +1.5 ", "1.5", ".52/.25", "5. / 2.", "12.75", "3/12.50", "1.5e-03", "2E+2", "1\t/ 4\n"].map(
      (text) => Exact.parse(text)?.toText().text,
    ),
  ).toEqual(["1.5", "1.5", "2.08", "2.5", "12.75", "0.24", "0.0015", "200", "0.25"]);
});

test("a text of our own that is no number is named", () => {
  expect(() => Exact.of("12 t")).toThrow("not a number: 12 t");
});

test.each([
  "1e-324",
  "3e-324",
  "2.4703282292062328e-324",
  "-2.4703282292062327e-324",
  "1.7976931348623159e308",
])("%s over three lies where the double of its digits lies", (text) => {
  const value = Exact.of(text).dividedBy(Exact.of("3"));
  expect(value.toDouble()).toBe(nearestDouble(divide(fraction(text), fraction("3"))) + 0);
});

describe("a quotient whose digits are many", () => {
  const half = 2n ** 1075n;

  test.each([
    ["exactly a tie with zero", `1/${half}`, 0],
    ["exactly a tie between two subnormals", `3/${half}`, 2 ** -1073],
    [
      "a hair above a tie, behind the 800th digit",
      `${10n ** 1200n + half}/${half * 10n ** 1200n}`,
      2 ** -1074,
    ],
    ["a hair below a tie, behind the 800th digit", `${10n ** 1200n - half}/${half * 10n ** 1200n}`, 0],
  ])("and that is %s is rounded by all of them", (_, ratio, expected) => {
    expect(Exact.of(ratio).toDouble()).toBe(expected);
    expect(Exact.of(`-${ratio}`).toDouble()).toBe(-expected + 0);
  });

  test("is rounded away from a tie below zero as above", () => {
    const top = `${(2n ** 53n + 1n) * 3n * 10n ** 60n + 1n}`;
    expect(Exact.of(`-${top}/3${"0".repeat(60)}`).toDouble()).toBe(-(2 ** 53 + 2));
  });
});
