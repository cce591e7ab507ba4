import { Exact } from "../number";

/**
 * 开方 — the root of a number above zero, rounded once to `digits` significant digits, a half to even. A root is rarely
 * rational: this is the one place where a result of ours is rounded before the end, and `isExact` tells whether it was.
 */
export function roundedRoot(
  radicand: Exact,
  degree: number,
  digits = 34,
): { readonly value: Exact; readonly isExact: boolean } {
  const { top, bottom } = radicand.toFraction();
  const power = BigInt(degree);
  let places = digits - digitsOf(top, bottom, degree);
  let root = rootAt(top, bottom, power, places);
  while (lengthOf(root) !== digits) {
    places += digits - lengthOf(root);
    root = rootAt(top, bottom, power, places);
  }
  const [above, below] = scaled(top, bottom, power, places);
  const isExact = root ** power * below === above;
  // Twice the root plus one is twice the middle between this root and the next.
  const middle = (2n * root + 1n) ** power * below;
  const whole = above * 2n ** power;
  const goesUp = middle < whole || (middle === whole && root % 2n === 1n);
  const value = Exact.of(`${goesUp ? root + 1n : root}e${-places}`);
  return { value, isExact };
}

/** The digits of a whole number; 0 has none that count. */
function lengthOf(root: bigint): number {
  return root === 0n ? 0 : `${root}`.length;
}

/** About how many digits the root has before the decimal point. */
function digitsOf(top: bigint, bottom: bigint, degree: number): number {
  const difference = BigInt(`${top}`.length - `${bottom}`.length);
  return Exact.of(`${difference / BigInt(degree)}`).toDouble() + 1;
}

/** The whole root of the number with its decimal point moved by `places`. */
function rootAt(top: bigint, bottom: bigint, power: bigint, places: number): bigint {
  const [above, below] = scaled(top, bottom, power, places);
  return wholeRoot(above / below, power);
}

function scaled(top: bigint, bottom: bigint, power: bigint, places: number): readonly [bigint, bigint] {
  const scale = 10n ** (power * BigInt(places < 0 ? -places : places));
  return places < 0 ? [top, bottom * scale] : [top * scale, bottom];
}

/** The largest whole number whose power is not above the number; Newton's steps from above. */
function wholeRoot(value: bigint, power: bigint): bigint {
  if (value < 2n || power === 1n) return value;
  let root = 10n ** (BigInt(`${value}`.length) / power + 1n);
  for (;;) {
    const next = ((power - 1n) * root + value / root ** (power - 1n)) / power;
    if (next >= root) return root;
    root = next;
  }
}
