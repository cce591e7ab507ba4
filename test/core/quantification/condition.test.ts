import { Exact, exactList } from "../../../src/core";
import {
  markRefused,
  mustBePositive,
  mustBeShare,
  mustNotBeNegative,
  refusal,
  type Condition,
} from "../../../src/core/quantification/condition";

const hours: Condition = { input: "x", code: "hours-out-of-range", most: 8784 };

/** A condition, the limits it lets pass, and what it refuses. */
const rows: readonly (readonly [string, Condition, readonly number[], readonly number[]])[] = [
  ["not negative", mustNotBeNegative("x"), [0, -0, 5e-324, 7], [-5e-324, -1]],
  ["positive", mustBePositive("x"), [5e-324, 1], [0, -0, -2]],
  ["a share", mustBeShare("x"), [0, 0.5, 1], [-1e-300, 1.0000000000000002, 2]],
  ["at most a year's hours", hours, [-3, 8784], [8784.000000000002, 9000]],
];

const keptAsDoubles = (values: readonly number[]): readonly Exact[] =>
  exactList({
    length: values.length,
    at: (index) => values[index] ?? NaN,
    copy: (from, count, into) => into.set(values.slice(from, from + count)),
  });

/** Exact numbers of which no double is known. */
const calculated = (value: number): Exact => (Exact.fromDouble(value) ?? Exact.zero).plus(Exact.zero);

describe.each(rows)("%s", (_, condition, passing, refused) => {
  test("is judged alike in a block of doubles", () => {
    const values = Float64Array.from([...passing, ...refused, NaN]);
    const marks = new Uint8Array(values.length + 1);
    markRefused(condition, values, values.length, marks);
    expect([...marks]).toEqual([...passing.map(() => 0), ...refused.map(() => 1), 1, 0]);
  });

  test("is judged alike on single exact numbers", () => {
    expect(passing.map((value) => refusal(condition, calculated(value)))).toEqual(
      passing.map(() => undefined),
    );
    expect(refused.map((value) => refusal(condition, calculated(value))?.code)).toEqual(
      refused.map(() => condition.code),
    );
  });

  test.each([
    ["kept as doubles", keptAsDoubles],
    ["of calculated numbers", (values: readonly number[]) => values.map(calculated)],
  ])("names the first row of a column %s that is refused", (_kind, column) => {
    for (const value of refused) {
      expect(refusal(condition, column([...passing, value, value]))?.at).toEqual({
        input: "x",
        row: passing.length + 1,
      });
    }
    expect(refusal(condition, column(passing))).toBeUndefined();
  });
});

test("a refusal shows the number that was found, and a single one has no row", () => {
  expect(refusal(mustNotBeNegative("x"), Exact.of("-0.25"))).toEqual({
    code: "negative",
    severity: "error",
    at: { input: "x" },
    values: { found: "-0.25" },
  });
});

test("nothing is said about an input that was left out", () => {
  expect(refusal(mustBePositive("x"), undefined)).toBeUndefined();
});
