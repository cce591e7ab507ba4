import { alignScales } from "./align-scales";
import type { BlockNumber, Buffers } from "./block-number";
import { powersOfTen, singleLimit } from "./block-number";

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

  /** What cannot be read is marked as missed, and stands as 0. */
  read(values: Float64Array, count: number, missed: Uint8Array, buffers: Buffers): BlockNumber {
    const high = buffers.take();
    for (;;) {
      const stoppedAt = readTyped(values, count, this.decimals, missed, high);
      if (stoppedAt < 0) break;
      const decimals = typedDecimals(values[stoppedAt] ?? 0, this.decimals + 1);
      if (decimals === undefined) return alignScales(values, count, this.decimals, missed, buffers);
      this.decimals = decimals;
    }
    return {
      high,
      low: undefined,
      scale: this.decimals,
      denominator: 1,
      divisor: undefined,
      size: largest(high, count),
      error: 0,
    };
  }
}

/** Fills `high`; the row at which a value does not have so few decimals, or −1. */
function readTyped(
  values: Float64Array,
  count: number,
  decimals: number,
  missed: Uint8Array,
  high: Float64Array,
): number {
  const power = powersOfTen[decimals] ?? NaN;
  for (let row = 0; row < count; row += 1) {
    const value = values[row] as number;
    const whole = value * power + wholeMaker - wholeMaker;
    if (whole / power === value && whole < typedLimit && whole > -typedLimit) high[row] = whole;
    else if (missed[row] === 1) high[row] = 0;
    else return row;
  }
  return -1;
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
export function largest(high: Float64Array, count: number): number {
  let size = 1;
  for (let row = 0; row < count; row += 1) {
    const each = Math.abs(high[row] as number);
    if (each > size) size = each;
  }
  return size > singleLimit ? size * (1 + 2 ** -50) : size;
}
