import { pairLimit, powersOfTen, singleLimit, BlockNumber, type Buffers } from "./block-number";
import { productError, sumError } from "./error-free";

/** Far below the largest double: nothing that is multiplied or split further on can overflow. */
const sizeLimit = 2 ** 400;

/** Denominators stay small, so that 10^scale × denominator is mostly an exact double. */
const denominatorLimit = 2 ** 26;

/** A bound on what one product of two-part numbers loses, relative to the product; the proof needs 2^-102. */
const productLoss = 2 ** -100;

/** The product; `undefined` where the block is left to the exact reference. */
export function multiply(
  a: BlockNumber,
  b: BlockNumber,
  count: number,
  buffers: Buffers,
): BlockNumber | undefined {
  const size = a.size * b.size;
  const denominator = a.denominator * b.denominator;
  if (!(size < sizeLimit && denominator < denominatorLimit)) return undefined;
  if (a.divisor !== undefined && b.divisor !== undefined) return undefined;
  const scale = a.scale + b.scale;
  const divisor = a.divisor ?? b.divisor;
  const high = buffers.take();
  if (a.low === undefined && b.low === undefined) {
    if (size < singleLimit) {
      wholeProducts(a.high, b.high, high, count);
      return new BlockNumber(high, undefined, size, scale, denominator, 0, divisor);
    }
    const low = buffers.take();
    exactProducts(a.high, b.high, high, low, count);
    return new BlockNumber(high, low, size, scale, denominator, 0, divisor);
  }
  const low = buffers.take();
  pairProducts(pair(a, count, buffers), pair(b, count, buffers), [high, low], count);
  const error = a.error + b.error + productLoss;
  return new BlockNumber(high, low, size * (1 + 2 ** -50), scale, denominator, error, divisor);
}

function wholeProducts(a: Float64Array, b: Float64Array, into: Float64Array, count: number): void {
  for (let row = 0; row < count; row += 1) into[row] = (a[row] as number) * (b[row] as number);
}

function exactProducts(
  a: Float64Array,
  b: Float64Array,
  high: Float64Array,
  low: Float64Array,
  count: number,
): void {
  for (let row = 0; row < count; row += 1) {
    const left = a[row] as number;
    const right = b[row] as number;
    const product = left * right;
    high[row] = product;
    low[row] = productError(left, right, product);
  }
}

function pairProducts([a, lowOfA]: Pair, [b, lowOfB]: Pair, [high, low]: Pair, count: number): void {
  for (let row = 0; row < count; row += 1) {
    const left = a[row] as number;
    const right = b[row] as number;
    const product = left * right;
    const crossed = left * (lowOfB[row] as number) + (lowOfA[row] as number) * right;
    const rest = productError(left, right, product) + crossed;
    const total = product + rest;
    high[row] = total;
    low[row] = rest - (total - product);
  }
}

/** High and low parts of a two-part number. */
type Pair = readonly [Float64Array, Float64Array];

function pair({ high, low }: BlockNumber, count: number, buffers: Buffers): Pair {
  return [high, low ?? buffers.take().fill(0, 0, count)];
}

/** The sum, or the difference where `sign` is −1; only of numbers that are exact, and exact itself. */
export function add(
  a: BlockNumber,
  b: BlockNumber,
  sign: 1 | -1,
  count: number,
  buffers: Buffers,
): BlockNumber | undefined {
  if (a.scale !== b.scale) {
    const [left, right] = [raised(a, b.scale, count, buffers), raised(b, a.scale, count, buffers)];
    return left && right && add(left, right, sign, count, buffers);
  }
  const size = a.size + b.size;
  const isExact = a.error === 0 && b.error === 0 && size < pairLimit;
  if (!isExact || a.denominator !== b.denominator || a.divisor || b.divisor) return undefined;
  const high = buffers.take();
  if (a.low === undefined && b.low === undefined && size < singleLimit) {
    wholeSums(a.high, b.high, sign, high, count);
    return new BlockNumber(high, undefined, size, a.scale, a.denominator);
  }
  const low = buffers.take();
  pairSums(pair(a, count, buffers), pair(b, count, buffers), sign, [high, low], count);
  return new BlockNumber(high, low, size, a.scale, a.denominator);
}

function wholeSums(a: Float64Array, b: Float64Array, sign: 1 | -1, into: Float64Array, count: number): void {
  for (let row = 0; row < count; row += 1) into[row] = (a[row] as number) + sign * (b[row] as number);
}

function pairSums(
  [a, lowOfA]: Pair,
  [b, lowOfB]: Pair,
  sign: 1 | -1,
  [high, low]: Pair,
  count: number,
): void {
  for (let row = 0; row < count; row += 1) {
    const left = a[row] as number;
    const right = sign * (b[row] as number);
    const total = left + right;
    const lows = (lowOfA[row] as number) + sign * (lowOfB[row] as number);
    const rest = sumError(left, right, total) + lows;
    const whole = total + rest;
    high[row] = whole;
    low[row] = sumError(total, rest, whole);
  }
}

/** The same number with more decimals; unchanged where it has as many. */
function raised(
  number: BlockNumber,
  scale: number,
  count: number,
  buffers: Buffers,
): BlockNumber | undefined {
  if (number.scale >= scale) return number;
  const power = powersOfTen[scale - number.scale];
  const product = power && multiply(number, filled(power, count, buffers), count, buffers);
  if (!product) return undefined;
  // Below 2^100 a two-part whole number times a power of ten loses nothing; from there on nothing is added to it.
  const { high, low, size, denominator, divisor } = product;
  return new BlockNumber(high, low, size, scale, denominator, number.error, divisor);
}

/** The same number in every row: a whole number over a power of ten and a denominator. */
export function filled(
  whole: number,
  count: number,
  buffers: Buffers,
  scale = 0,
  denominator = 1,
): BlockNumber {
  const high = buffers.take().fill(whole, 0, count);
  return new BlockNumber(high, undefined, Math.max(1, Math.abs(whole)), scale, denominator);
}
