import { Exact, Expression, evaluate, RowEvaluation } from "../../../src/core/number";
import { exactTotal } from "../../../src/core/number/block-total";
import type { Doubles } from "../../../src/core/number";

const [x, y] = [Expression.input("x"), Expression.input("y")];
const constant = (text: string): Expression => Expression.constant(Exact.of(text));
const exact = (value: number): Exact => Exact.fromDouble(value) ?? Exact.zero;
const text = (value: Exact | undefined): string | undefined => value?.toText(90).text;

/** Beyond what blocks multiply. */
const huge = Array.from({ length: 12 }, () => x).reduce((product, factor) => product.times(factor));

/** What a block of two rows misses. */
function missed(expression: Expression): number[] {
  const columns: Record<string, number[]> = { x: [999999999999.125, 7], y: [3, 4] };
  const copy = (name: string, _from: number, _count: number, into: Float64Array): void =>
    into.set(columns[name] ?? []);
  const evaluation = new RowEvaluation(expression, { copy });
  evaluation.evaluate(0, 2);
  return [...evaluation.missed.subarray(0, 2)];
}

describe("a block is left to the reference", () => {
  test.each([
    ["where a product grows too large", huge],
    ["where a dividend grows too large", huge.dividedBy(y)],
    ["where a divisor grows too large", y.dividedBy(huge)],
    ["where a summand grows too large", y.plus(huge)],
    ["where a factor grows too large", huge.plus(y).times(y)],
    ["where a quotient is divided", x.dividedBy(y).dividedBy(y)],
    ["where something is divided by a quotient", x.dividedBy(y.dividedBy(y))],
    ["where a quotient is added to", x.dividedBy(y).plus(y)],
    ["where two quotients are multiplied", x.dividedBy(y).times(x.dividedBy(y))],
    ["where a constant has too many digits", constant("1e-30").times(x)],
    ["where there is a sum over rows", x.sum()],
  ])("%s", (_, expression) => {
    expect(missed(expression)).toEqual([1, 1]);
  });

  test("and no other", () => {
    expect(
      [x.times(y), x.plus(y), x.minus(y), x.dividedBy(y), x.times(constant("44/12"))].map(missed),
    ).toEqual(Array.from({ length: 5 }, () => [0, 0]));
  });
});

describe("a total", () => {
  const column = (...values: number[]): Doubles => ({
    length: values.length,
    at: (row) => values[row] ?? NaN,
    copy: (from, count, into) => into.set(values.slice(from, from + count)),
  });

  /** The total, and the rows that the reference was asked for. */
  function total(summand: Expression, values: Readonly<Record<string, Exact | Doubles>>, rows: number) {
    const asked: number[] = [];
    const ofRow = (row: number): Exact | undefined => {
      asked.push(row);
      const single = Object.entries(values).map(([name, value]): [string, Exact] => [
        name,
        value instanceof Exact ? value : exact(value.at(row)),
      ]);
      return evaluate(summand, Object.fromEntries(single));
    };
    return [text(exactTotal(summand, values, rows, ofRow)), asked] as const;
  }

  test("takes a single number that was read with every row", () => {
    expect(total(x.times(y), { x: column(1, 2, 3.5), y: exact(0.5) }, 3)).toEqual(["3.25", []]);
  });

  test("takes a single number that was calculated row by row", () => {
    expect(total(x.times(y), { x: column(1, 2, 3.5), y: Exact.of("1/2") }, 3)).toEqual(["3.25", [0, 1, 2]]);
  });

  test("asks for the rows that are missed only, and does not count them twice", () => {
    expect(total(x.minus(y), { x: column(1, 1e-80, 3), y: column(0.5, 2, 4) }, 3)).toEqual([
      `-2.4${"9".repeat(79)}`,
      [1],
    ]);
  });

  test("keeps the denominators of constants", () => {
    expect(total(x.times(constant("44/12")), { x: column(1, 2, 3) }, 3)).toEqual(["22", []]);
  });

  test("is exact for products of numbers of 17 digits, without asking", () => {
    const values = { x: column(0.30000000000000004, 0.1), y: column(3, 0.25) };
    expect(total(x.times(y), values, 2)).toEqual(["0.92500000000000012", []]);
  });

  test("asks for every row of a block beyond 2^84", () => {
    const values = { x: column(123456789012.5, 7), y: column(123456789012.5, 9) };
    expect(total(x.times(y), values, 2)[1]).toEqual([]);
    expect(total(x.times(y).times(x), values, 2)[1]).toEqual([0, 1]);
  });

  test("goes over blocks that are full, and over a last one that is not", () => {
    for (const rows of [1023, 1024, 1025, 2048]) {
      const all = column(...Array.from({ length: rows }, (_, row) => row + 0.5));
      expect(total(x, { x: all }, rows)).toEqual([`${(rows * rows) / 2}`, []]);
    }
  });

  test("has no value where a row divides by zero", () => {
    expect(total(x.dividedBy(y), { x: column(1, 2), y: column(4, 0) }, 2)[0]).toBeUndefined();
  });
});
