import { productError, sumError } from "./error-free";

/** More decimals than this are left to the exact reference. */
const mostDecimals = 60;

/** |x| = (high + low) / 10^scale, all three whole numbers. */
export interface ShortestDigits {
  high: number;
  low: number;
  scale: number;
}

/**
 * Reads the digits of a double's shortest decimal text into two-part whole number; false for one written with so many zeros
 * that the reference should have it. This is the text itself that defines what was typed, so there is nothing to prove about
 * 16 and 17 digits.
 */
export function readShortestDigits(value: number, into: ShortestDigits): boolean {
  const text = String(Math.abs(value));
  const exponentAt = text.indexOf("e");
  const mantissa = exponentAt < 0 ? text : text.slice(0, exponentAt);
  const exponent = exponentAt < 0 ? 0 : +text.slice(exponentAt + 1);
  const point = mantissa.indexOf(".");
  const digits = point < 0 ? mantissa : mantissa.slice(0, point) + mantissa.slice(point + 1);
  const scale = (point < 0 ? 0 : mantissa.length - point - 1) - exponent;
  if (!(scale >= 0 && scale <= mostDecimals)) return false;
  // At most 24 digits, zeros in front included: 9 and 15, so that both parts are exact doubles.
  const first = +digits.slice(0, -15);
  const last = +digits.slice(-15);
  const product = first * 1e15;
  const rest = productError(first, 1e15, product) + last;
  into.high = product + rest;
  into.low = sumError(product, rest, into.high);
  into.scale = scale;
  return true;
}
