import { Exact } from "./exact";

/** Bits of the whole root beyond what a double holds: enough that the rest decides the rounding alone. */
const rootBits = 70;

/**
 * 平方根 — the square root of a number that is not negative. Where the root is a fraction it is exact; otherwise it is the
 * double nearest to the true root (ties cannot be: a tie would be a fraction). `undefined` for a negative number.
 */
export function squareRoot(value: Exact): Exact | undefined {
  if (value.isNegative()) return undefined;
  if (value.isZero()) return Exact.zero;
  const fraction = value.toFraction();
  const shared = greatestCommonDivisor(fraction.top, fraction.bottom);
  const top = fraction.top / shared;
  const bottom = fraction.bottom / shared;
  const [rootOfTop, rootOfBottom] = [wholeRoot(top), wholeRoot(bottom)];
  if (rootOfTop * rootOfTop === top && rootOfBottom * rootOfBottom === bottom) {
    return Exact.of(`${rootOfTop}/${rootOfBottom}`);
  }
  // The root times 2^places lies strictly between two whole numbers; their middle rounds to the same double.
  const places = Math.max(0, rootBits + Math.ceil((bitsOf(bottom) - bitsOf(top)) / 2));
  const below = wholeRoot((top << BigInt(2 * places)) / bottom);
  const middle = Exact.of(`${2n * below + 1n}/${1n << BigInt(places + 1)}`);
  return Exact.fromDouble(middle.toDouble());
}

/** The largest whole number whose square is not above the given one (Newton's iteration from above). */
export function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(bitsOf(value) / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

function bitsOf(value: bigint): number {
  return value.toString(2).length;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [larger, smaller] = [a, b];
  while (smaller > 0n) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
