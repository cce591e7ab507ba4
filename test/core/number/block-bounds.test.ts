import { add, filled, multiply } from "../../../src/core/number/block-arithmetic";
import { BlockNumber, Buffers } from "../../../src/core/number/block-number";
import { nearestDoubles } from "../../../src/core/number/nearest-doubles";
import { BlockReader } from "../../../src/core/number/read-block";
import { Expression, RowEvaluation } from "../../../src/core/number";

const count = 2;

/** Buffers that held something before, as those of an earlier, longer block. */
function usedBuffers(): Buffers {
  const buffers = new Buffers(4);
  for (let taken = 0; taken < 12; taken += 1) buffers.take().fill(7);
  buffers.takeBack();
  return buffers;
}

/** A block of two rows; what stands behind them belongs to nobody. */
const one = (first: number, second: number, size = 100): BlockNumber =>
  new BlockNumber(Float64Array.of(first, second, 9, 9), undefined, size, 0);
const two = (first: number, second: number, size = 2 ** 60): BlockNumber =>
  new BlockNumber(Float64Array.of(first, second, 9, 9), Float64Array.of(1, -1, 9, 9), size, 0);

const behind = (values: ArrayLike<number> | undefined): number[] => Array.from(values ?? []).slice(count);

test.each([
  ["a product of one part", () => multiply(one(3, 4), one(5, 6), count, usedBuffers())],
  ["a product of two parts", () => multiply(one(3, 4, 2 ** 40), one(5, 6, 2 ** 40), count, usedBuffers())],
  ["a product of numbers of two parts", () => multiply(two(3, 4), two(5, 6), count, usedBuffers())],
  ["a sum of one part", () => add(one(3, 4), one(5, 6), 1, count, usedBuffers())],
  ["a sum of numbers of two parts", () => add(two(3, 4), two(5, 6), 1, count, usedBuffers())],
  ["a constant", () => filled(5, count, usedBuffers())],
])("%s is written to the rows of its block only", (_, calculate) => {
  const number = calculate();
  expect(behind(number?.high)).toEqual([7, 7]);
  expect(behind(number?.low).every((value) => value === 7)).toBe(true);
});

test("a missing low part is zero in the rows of its block only", () => {
  const product = multiply(two(3, 4), one(5, 6), count, usedBuffers());
  const sums = Array.from(product?.high ?? [], (high, row) => high + (product?.low?.[row] ?? 0));
  expect(sums).toEqual([20, 18, 14, 14]);
});

test.each([
  ["a whole number by a whole number", one(3, 4)],
  ["two parts by a whole number", two(3, 4)],
  ["a number by a number", new BlockNumber(Float64Array.of(3, 4, 9, 9), undefined, 9, 0, 1, 0, one(5, 6))],
])("dividing %s writes the rows of its block only", (_, number) => {
  const results = Float64Array.of(7, 7, 7, 7);
  const missed = Uint8Array.of(0, 0, 7, 7);
  expect(nearestDoubles(number, count, usedBuffers(), results, missed)).toBe(true);
  expect([behind(results), behind(missed)]).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test.each([
  ["typed numbers", [1.5, 2.5, 3.25, 4.125], 1],
  ["numbers of 17 digits", [1.5, 0.30000000000000004, 1234.5678901234567, 4.125], 17],
])("reading %s looks at the rows of its block only", (_, values, scale) => {
  const missed = Uint8Array.of(0, 0, 7, 7);
  const number = new BlockReader().read(Float64Array.from(values), count, missed, usedBuffers());
  expect([number.scale, behind(number.high), behind(missed)]).toEqual([scale, [7, 7], [7, 7]]);
});

test("the bound of a block is made of its own rows", () => {
  const values = Float64Array.of(0.30000000000000004, 1.5, 1e9, 1e9);
  const number = new BlockReader().read(values, count, new Uint8Array(4), usedBuffers());
  expect(number.size).toBeLessThan(2e17);
});

test("an evaluation marks the rows of its block only", () => {
  const copy = (_name: string, _from: number, rows: number, into: Float64Array): void => {
    into.fill(2, 0, rows);
  };
  const evaluation = new RowEvaluation(Expression.input("x"), { copy });
  evaluation.missed.fill(7);
  evaluation.evaluate(0, count);
  expect(Array.from(evaluation.missed.subarray(0, 4))).toEqual([0, 0, 7, 7]);
});

test("an evaluation that is left to the reference marks the rows of its block only", () => {
  const huge = Expression.input("x").times(Expression.input("x")).times(Expression.input("x"));
  const cube = huge.times(huge).times(huge).times(huge);
  const copy = (_name: string, _from: number, rows: number, into: Float64Array): void => {
    into.fill(999999999999999, 0, rows);
  };
  const evaluation = new RowEvaluation(cube.dividedBy(cube).dividedBy(cube), { copy });
  evaluation.evaluate(0, count);
  expect(Array.from(evaluation.missed.subarray(0, 4))).toEqual([1, 1, 0, 0]);
});

test("buffers are given out again after they were taken back, and no new ones are made", () => {
  const buffers = new Buffers(4);
  const first = [buffers.take(), buffers.take()];
  buffers.takeBack();
  expect([buffers.take(), buffers.take()].map((buffer, index) => buffer === first[index])).toEqual([
    true,
    true,
  ]);
  expect(first[0] === first[1]).toBe(false);
});
