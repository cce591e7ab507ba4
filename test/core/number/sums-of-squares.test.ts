import { evaluate, Exact, exactList, Expression } from "../../../src/core/number";
import * as blockTotal from "../../../src/core/number/block-total";
import { doubleKinds, randomSource } from "../../oracle/adversarial-doubles";
import { isNearest } from "../../oracle/is-nearest";
import { add, fraction, multiply, typed } from "../../oracle-rational";

const x = Expression.input("x");
const u = Expression.input("u");
const part = x.times(u);
const squares = part.times(part).sum();

const column = (values: readonly number[]): readonly Exact[] =>
  exactList({
    length: values.length,
    at: (row) => values[row] ?? NaN,
    copy: (from, count, into) => into.set(values.slice(from, from + count)),
  });

const random = randomSource(29);
const { price, share, sixteenDigits } = doubleKinds(random);

test.each([
  ["typed numbers", price],
  ["numbers of 16 digits", sixteenDigits],
])("a sum of squares of %s is exact", (_, kind) => {
  const [a, b] = [Array.from({ length: 300 }, kind), Array.from({ length: 300 }, share)];
  const result = evaluate(squares, { x: column(a), u: column(b) });
  const oracle = a.reduce((total, value, row) => {
    const product = multiply(typed(value), typed(b[row] ?? 0));
    return add(total, multiply(product, product));
  }, fraction("0"));
  expect(isNearest(result?.toDouble() ?? NaN, oracle)).toBe(true);
});

test("a sum of squares of typed numbers asks the reference for no row", () => {
  const [a, b] = [Array.from({ length: 3000 }, price), Array.from({ length: 3000 }, share)];
  const values = { x: exactDoubles(a), u: exactDoubles(b) };
  const asked: number[] = [];
  blockTotal.exactTotal(part.times(part), values, a.length, (row) => {
    asked.push(row);
    return Exact.zero;
  });
  expect(asked).toEqual([]);
});

test("a group that was picked out of a column is summed on doubles like a column", () => {
  const amounts = Array.from({ length: 2000 }, (_, row) => Exact.fromDouble(row / 8) ?? Exact.zero);
  const picked = amounts.filter((_, row) => row % 3 === 0);
  const total = evaluate(x.sum(), { x: picked });
  expect(total?.toText().text).toBe("83291.625");
});

function exactDoubles(values: readonly number[]) {
  return {
    length: values.length,
    at: (row: number) => values[row] ?? NaN,
    copy: (from: number, count: number, into: Float64Array) => into.set(values.slice(from, from + count)),
  };
}
