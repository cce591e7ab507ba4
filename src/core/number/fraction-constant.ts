import { singleLimit } from "./block-number";
import type { Exact } from "./exact";

/** A constant as whole numbers: `top / (10^scale × denominator)`. */
export interface FractionConstant {
  readonly top: number;
  readonly scale: number;
  readonly denominator: number;
}

/** Most decimals of a constant that the columns take. */
const mostDecimals = 22;

/** 44/12 is 11 over 3, 0.0036 is 36 over 10^4; `undefined` where it takes larger numbers than columns calculate with. */
export function fractionConstant(value: Exact): FractionConstant | undefined {
  const fraction = value.toFraction();
  const shared = greatestCommonDivisor(fraction.top < 0n ? -fraction.top : fraction.top, fraction.bottom);
  let { top, bottom } = { top: fraction.top / shared, bottom: fraction.bottom / shared };
  let scale = 0;
  // Every 2 and 5 in the denominator is made a 10, whose power is the scale.
  for (const [factor, other] of [
    [10n, 1n],
    [5n, 2n],
    [2n, 5n],
  ] as const) {
    while (bottom % factor === 0n && scale <= mostDecimals) {
      bottom /= factor;
      top *= other;
      scale += 1;
    }
  }
  const whole = Number(top);
  const denominator = Number(bottom);
  const isSmall = Math.abs(whole) < singleLimit && denominator < 2 ** 20 && scale <= mostDecimals;
  return isSmall ? { top: whole, scale, denominator } : undefined;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
