import { BlockNumber, pairLimit, powersOfTen, type Buffers } from "./block-number";
import { productError, sumError } from "./error-free";
import { largestOf, typedWhole } from "./read-block";
import { readShortestDigits } from "./shortest-digits";

/** Powers of ten up to this one are exact, so a column may mix that many decimals. */
const widest = 22;

const digits = { high: 0, low: 0, scale: 0 };

/**
 * 混合小数位 — reads a block in which some values have 16 or 17 digits (the results of other cells): every value gets its own
 * decimals first, then all are brought to the most decimals among them.
 */
export function alignScales(
  values: Float64Array,
  count: number,
  typedDecimals: number,
  missed: Uint8Array,
  buffers: Buffers,
): BlockNumber {
  const high = buffers.take();
  const low = buffers.take();
  const scales = buffers.take();
  let scale = typedDecimals;
  for (let row = 0; row < count; row += 1) {
    const value = values[row] as number;
    const whole = missed[row] === 1 ? 0 : typedWhole(value, typedDecimals);
    if (whole !== undefined || !readShortestDigits(value, digits) || digits.scale > typedDecimals + widest) {
      if (whole === undefined) missed[row] = 1;
      high[row] = whole ?? 0;
      low[row] = 0;
      scales[row] = typedDecimals;
      continue;
    }
    const sign = value < 0 ? -1 : 1;
    high[row] = sign * digits.high;
    low[row] = sign * digits.low;
    scales[row] = digits.scale;
    if (digits.scale > scale) scale = digits.scale;
  }
  for (let row = 0; row < count; row += 1) alignRow(high, low, row, scale - (scales[row] as number), missed);
  const size = largestOf(high, count);
  return new BlockNumber(high, low, size, scale, 1, size < pairLimit ? 0 : 2 ** -100);
}

/** Exact while the result stays below 2^100: then every intermediate number is a whole one below 2^53. */
function alignRow(high: Float64Array, low: Float64Array, row: number, by: number, missed: Uint8Array): void {
  if (by === 0) return;
  const power = powersOfTen[by];
  if (power === undefined) {
    missed[row] = 1;
    high[row] = 0;
    low[row] = 0;
    return;
  }
  const before = high[row] as number;
  const product = before * power;
  const rest = productError(before, power, product) + (low[row] as number) * power;
  const total = product + rest;
  high[row] = total;
  low[row] = sumError(product, rest, total);
}
