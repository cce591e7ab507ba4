import { alignScales } from "./align-scales";
import { BlockNumber, powersOfTen, type Buffers } from "./block-number";

/** Adding and taking away 1.5 × 2^52 rounds to a whole number, for anything below 2^51. */
const wholeMaker = 6755399441055744;

/** Decimals of at most fifteen digits: two of them are never the same double. */
export const typedLimit = 1e15;

/** The most decimals with which a whole column is tried. */
const mostTypedDecimals = 15;

/**
 * 定标读数 — reads doubles as whole numbers over a power of ten, and proves for each that this is the decimal that was typed:
 * `m / 10^k` is correctly rounded, so where it gives the double back and `|m| < 10^15`, no other decimal of so few digits
 * can have been meant (docs/decisions/0007). One reader serves one column and remembers its decimals.
 */
export class BlockReader {
  private decimals = 0;
  private largest = 1;

  /** What cannot be read is marked as missed, and stands as 0. */
  read(values: Float64Array, count: number, missed: Uint8Array, buffers: Buffers): BlockNumber {
    const high = buffers.take();
    for (;;) {
      const stoppedAt = this.readTyped(values, count, missed, high);
      if (stoppedAt < 0) break;
      const decimals = typedDecimals(values[stoppedAt] ?? 0, this.decimals + 1);
      if (decimals === undefined) return alignScales(values, count, this.decimals, missed, buffers);
      this.decimals = decimals;
    }
    return new BlockNumber(high, undefined, this.largest, this.decimals);
  }

  /** Fills `high`; the row at which a value does not have so few decimals, or −1. */
  private readTyped(values: Float64Array, count: number, missed: Uint8Array, high: Float64Array): number {
    const power = powersOfTen[this.decimals] ?? NaN;
    let largest = 1;
    for (let row = 0; row < count; row += 1) {
      const value = values[row] as number;
      const whole = value * power + wholeMaker - wholeMaker;
      const size = Math.abs(whole);
      if (whole / power === value && size < typedLimit) {
        high[row] = whole;
        if (size > largest) largest = size;
      } else if (missed[row] === 1) high[row] = 0;
      else return row;
    }
    this.largest = largest;
    return -1;
  }
}

/** The whole number that a value is at a number of decimals; `undefined` where it is none of at most fifteen digits. */
export function typedWhole(value: number, decimals: number): number | undefined {
  const power = powersOfTen[decimals] ?? NaN;
  const whole = value * power + wholeMaker - wholeMaker;
  return whole / power === value && Math.abs(whole) < typedLimit ? whole : undefined;
}

/** With how many decimals, `from` or more, a value can be read. */
function typedDecimals(value: number, from: number): number | undefined {
  for (let decimals = from; decimals <= mostTypedDecimals; decimals += 1) {
    if (typedWhole(value, decimals) !== undefined) return decimals;
  }
  return undefined;
}

/** The largest size in a buffer; never less than 1, so that bounds made of it can be divided by. */
export function largestOf(high: Float64Array, count: number): number {
  let largest = 1;
  for (let row = 0; row < count; row += 1) largest = Math.max(largest, Math.abs(high[row] as number));
  return largest * (1 + 2 ** -50);
}
