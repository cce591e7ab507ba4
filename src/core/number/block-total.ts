import { blockExpression } from "./block-expression";
import { blockLength, sharedBuffers, type BlockNumber } from "./block-number";
import type { Doubles } from "./double-list";
import { sumError } from "./error-free";
import { Exact } from "./exact";
import { inputsOf, type Expression } from "./expression";
import { BlockReader } from "./read-block";

/** Below this, the sum of a block and the errors of its additions stay whole numbers that are exact. */
const summandLimit = 2 ** 84;

/**
 * 精确合计 — the exact total of an expression over rows whose inputs are doubles, block by block; `undefined` where a row
 * divides by zero. No result is rounded, so the order of the rows cannot matter.
 */
export function exactTotal(
  summand: Expression,
  values: Readonly<Record<string, Exact | Doubles>>,
  rows: number,
  ofRow: (row: number) => Exact | undefined,
): Exact | undefined {
  const names = inputsOf(summand);
  const readers = new Map(names.map((name) => [name, new BlockReader()]));
  const step = blockExpression(summand);
  const buffers = sharedBuffers;
  const missed = new Uint8Array(blockLength);
  const cells = new Float64Array(blockLength);
  let total = Exact.zero;
  for (let from = 0; from < rows; from += blockLength) {
    const count = Math.min(blockLength, rows - from);
    buffers.takeBack();
    missed.fill(0);
    const read = (name: string): BlockNumber | undefined => {
      if (!copyInput(values[name], from, count, cells)) return undefined;
      return readers.get(name)?.read(cells, count, missed, buffers);
    };
    const number = step(read, count, buffers);
    const summed = number && sumOfBlock(number, count, missed);
    if (summed !== undefined) total = total.plus(summed);
    for (let row = 0; row < count; row += 1) {
      if (summed !== undefined && missed[row] === 0) continue;
      const value = ofRow(from + row);
      if (value === undefined) return undefined;
      total = total.plus(value);
    }
  }
  return total;
}

/** A single number stands in every row. False for one that is not a double. */
function copyInput(
  value: Exact | Doubles | undefined,
  from: number,
  count: number,
  into: Float64Array,
): boolean {
  if (value instanceof Exact) {
    if (value.typed !== undefined) into.fill(value.typed, 0, count);
    return value.typed !== undefined;
  }
  value?.copy(from, count, into);
  return value !== undefined;
}

/** Below the limit a product is exact whatever its error bound says: what could be lost is less than a whole number. */
function sumOfBlock(number: BlockNumber, count: number, missed: Uint8Array): Exact | undefined {
  if (number.divisor !== undefined || !(number.size < summandLimit)) return undefined;
  let high = 0;
  let low = 0;
  for (let row = 0; row < count; row += 1) {
    if (missed[row] === 1) continue;
    const summand = number.high[row] as number;
    const total = high + summand;
    low += sumError(high, summand, total) + (number.low?.[row] ?? 0);
    high = total;
  }
  const whole = Exact.of(`${BigInt(high) + BigInt(low)}e-${number.scale}`);
  return number.denominator === 1 ? whole : whole.dividedBy(Exact.of(`${number.denominator}`));
}
