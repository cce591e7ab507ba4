import { add, compareFractions, divide, fraction, type Fraction } from "../oracle-rational";
import { neighbour } from "./adversarial-doubles";

const two = fraction("2");
const overflow: Fraction = { top: 2n ** 1024n - 2n ** 970n, bottom: 1n };

/** Whether a double is the one nearest to a fraction, ties to even, zero without a sign, infinity beyond the largest. */
export function isNearest(result: number, value: Fraction): boolean {
  if (value.top === 0n) return Object.is(result, 0);
  if (value.top < 0n) {
    const isRight = isNearest(-result, { top: -value.top, bottom: value.bottom });
    return isRight || (Object.is(result, 0) && isNearest(0, { top: -value.top, bottom: value.bottom }));
  }
  if (result === Infinity) return compareFractions(value, overflow) >= 0;
  if (!(result >= 0) || Object.is(result, -0)) return false;
  const isEven = evenBits(result);
  const above = compareFractions(value, middle(result, neighbour(result, 1)));
  if (above > 0 || (above === 0 && !isEven)) return false;
  if (result === 0) return true;
  const below = compareFractions(value, middle(neighbour(result, -1), result));
  return below > 0 || (below === 0 && isEven);
}

function middle(low: number, high: number): Fraction {
  const above = high === Infinity ? { top: 2n ** 1024n, bottom: 1n } : binaryFraction(high);
  return divide(add(binaryFraction(low), above), two);
}

const view = new DataView(new ArrayBuffer(8));

function evenBits(value: number): boolean {
  view.setFloat64(0, value);
  return view.getUint32(4) % 2 === 0;
}

/** The exact binary value of a double that is not negative. */
function binaryFraction(value: number): Fraction {
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const exponent = bits >> 52n;
  const mantissa = bits & 0xfffffffffffffn;
  const significand = exponent === 0n ? mantissa : mantissa | 0x10000000000000n;
  const power = (exponent === 0n ? 1n : exponent) - 1075n;
  return power >= 0n ? { top: significand << power, bottom: 1n } : { top: significand, bottom: 1n << -power };
}
