import { pairLimit, powersOfTen, singleLimit, type BlockNumber, type Buffers } from "./block-number";
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
  const shape = { scale: a.scale + b.scale, denominator, divisor: a.divisor ?? b.divisor };
  const high = buffers.take();
  if (a.low === undefined && b.low === undefined) {
    if (size < singleLimit) {
      for (let row = 0; row < count; row += 1) high[row] = (a.high[row] as number) * (b.high[row] as number);
      return { ...shape, high, low: undefined, size, error: 0 };
    }
    const low = buffers.take();
    exactProducts(a.high, b.high, high, low, count);
    return { ...shape, high, low, size, error: 0 };
  }
  const low = buffers.take();
  pairProducts(a, b, high, low, count, buffers);
  return { ...shape, high, low, size: size * (1 + 2 ** -50), error: a.error + b.error + productLoss };
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

function pairProducts(
  a: BlockNumber,
  b: BlockNumber,
  high: Float64Array,
  low: Float64Array,
  count: number,
  buffers: Buffers,
): void {
  const lowOfA = a.low ?? buffers.take().fill(0, 0, count);
  const lowOfB = b.low ?? buffers.take().fill(0, 0, count);
  for (let row = 0; row < count; row += 1) {
    const left = a.high[row] as number;
    const right = b.high[row] as number;
    const product = left * right;
    const crossed = left * (lowOfB[row] as number) + (lowOfA[row] as number) * right;
    const rest = productError(left, right, product) + crossed;
    const total = product + rest;
    high[row] = total;
    low[row] = rest - (total - product);
  }
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
  const shape = { scale: a.scale, denominator: a.denominator, divisor: undefined, size, error: 0 };
  const high = buffers.take();
  if (a.low === undefined && b.low === undefined && size < singleLimit) {
    for (let row = 0; row < count; row += 1) {
      high[row] = (a.high[row] as number) + sign * (b.high[row] as number);
    }
    return { ...shape, high, low: undefined };
  }
  const low = buffers.take();
  for (let row = 0; row < count; row += 1) {
    const left = a.high[row] as number;
    const right = sign * (b.high[row] as number);
    const total = left + right;
    const rest = sumError(left, right, total) + ((a.low?.[row] ?? 0) + sign * (b.low?.[row] ?? 0));
    const whole = total + rest;
    high[row] = whole;
    low[row] = sumError(total, rest, whole);
  }
  return { ...shape, high, low };
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
  // Below 2^100 a two-part whole number times a power of ten loses nothing.
  return { ...product, scale, error: product.size < pairLimit ? number.error : product.error };
}

/** The same whole number in every row. */
export function filled(whole: number, count: number, buffers: Buffers): BlockNumber {
  return {
    high: buffers.take().fill(whole, 0, count),
    low: undefined,
    scale: 0,
    denominator: 1,
    divisor: undefined,
    size: Math.max(1, Math.abs(whole)),
    error: 0,
  };
}
