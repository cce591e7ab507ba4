import { filled, multiply } from "./block-arithmetic";
import { powersOfTen, type BlockNumber, type Buffers } from "./block-number";
import { productError } from "./error-free";

/** A bound on what the division below loses, relative to the quotient; the proof needs 2^-101. */
const quotientLoss = 2 ** -98;

/**
 * 一次修约 — divides once and writes the double nearest to the exact quotient of every row. A row is certified when both ends
 * of the interval in which the exact quotient must lie round to the same double (docs/decisions/0007); a row that cannot be
 * certified is marked as missed. False where the whole block is left to the exact reference.
 */
export function nearestDoubles(
  number: BlockNumber,
  count: number,
  buffers: Buffers,
  results: Float64Array,
  missed: Uint8Array,
): boolean {
  const { divisor } = number;
  const divided = (powersOfTen[number.scale] ?? NaN) * number.denominator;
  if (divisor === undefined && isWhole(number, divided)) {
    if (number.low === undefined) divideWhole(number.high, divided, count, results);
    else divideByWhole(number.high, number.low, divided, number.error + quotientLoss, count, results, missed);
    return true;
  }
  const top = divisor === undefined ? number : raisedTop(number, divisor, count, buffers);
  const bottom = bottomOf(number, divisor, count, buffers);
  if (top === undefined || bottom === undefined) return false;
  divideByBlock(top, bottom, count, buffers, results, missed);
  return true;
}

/** Whether 10^scale × denominator is exactly the double that was calculated for it. */
function isWhole({ scale, denominator }: BlockNumber, divided: number): boolean {
  return productError(powersOfTen[scale] ?? NaN, denominator, divided) === 0;
}

/** Both are whole numbers that are exactly doubles: the division itself rounds correctly. */
function divideWhole(high: Float64Array, divided: number, count: number, results: Float64Array): void {
  for (let row = 0; row < count; row += 1) results[row] = (high[row] as number) / divided + 0;
}

function divideByWhole(
  high: Float64Array,
  low: Float64Array,
  divided: number,
  loss: number,
  count: number,
  results: Float64Array,
  missed: Uint8Array,
): void {
  for (let row = 0; row < count; row += 1) {
    const top = high[row] as number;
    const quotient = top / divided;
    const product = quotient * divided;
    const rest = top - product - productError(quotient, divided, product) + (low[row] as number);
    certify(quotient, rest / divided, Math.abs(quotient) * loss, row, results, missed);
  }
}

function divideByBlock(
  top: BlockNumber,
  bottom: BlockNumber,
  count: number,
  buffers: Buffers,
  results: Float64Array,
  missed: Uint8Array,
): void {
  const loss = top.error + bottom.error + quotientLoss;
  const highOfTop = top.high;
  const highOfBottom = bottom.high;
  const lowOfTop = top.low ?? buffers.take().fill(0, 0, count);
  const lowOfBottom = bottom.low ?? buffers.take().fill(0, 0, count);
  for (let row = 0; row < count; row += 1) {
    const above = highOfTop[row] as number;
    const below = highOfBottom[row] as number;
    const quotient = above / below;
    const product = quotient * below;
    const rest = above - product - productError(quotient, below, product);
    const more = (lowOfTop[row] as number) - quotient * (lowOfBottom[row] as number);
    certify(quotient, (rest + more) / below, Math.abs(quotient) * loss, row, results, missed);
  }
}

/** The exact quotient lies within `loss` of `quotient + correction`. */
function certify(
  quotient: number,
  correction: number,
  loss: number,
  row: number,
  results: Float64Array,
  missed: Uint8Array,
): void {
  const nearest = quotient + (correction - loss);
  if (nearest !== quotient + (correction + loss)) missed[row] = 1;
  results[row] = nearest + 0;
}

/** Numerator and divisor each bring their own powers of ten: what the divisor has more of goes on top. */
function raisedTop(
  number: BlockNumber,
  divisor: BlockNumber,
  count: number,
  buffers: Buffers,
): BlockNumber | undefined {
  return timesPower(number, Math.max(0, divisor.scale - number.scale), divisor.denominator, count, buffers);
}

function bottomOf(
  number: BlockNumber,
  divisor: BlockNumber | undefined,
  count: number,
  buffers: Buffers,
): BlockNumber | undefined {
  const bottom = divisor ?? filled(1, count, buffers);
  const more = Math.max(0, number.scale - bottom.scale);
  return timesPower(bottom, more, number.denominator, count, buffers);
}

function timesPower(
  number: BlockNumber,
  power: number,
  factor: number,
  count: number,
  buffers: Buffers,
): BlockNumber | undefined {
  let product: BlockNumber | undefined = number;
  for (let left = power; left > 0 && product !== undefined; left -= 22) {
    const step = filled(powersOfTen[Math.min(left, 22)] ?? NaN, count, buffers);
    product = multiply(product, step, count, buffers);
  }
  if (factor === 1 || product === undefined) return product;
  return multiply(product, filled(factor, count, buffers), count, buffers);
}
