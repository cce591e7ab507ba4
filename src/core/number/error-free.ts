/**
 * 无误差变换 — the two classic transformations that keep what a floating-point operation rounds away. `a · b` is exactly
 * `high + low` with `high = a * b`; `a + b` is exactly `high + low` with `high = a + b`. Both hold as long as nothing
 * overflows or underflows, which callers make sure of by the size of what they pass in.
 */

/** 2^27 + 1: splits a double into two halves of at most 26 bits each. */
export const splitter = 134217729;

/** The part of `a · b` that `product = a * b` lost. */
export function productError(a: number, b: number, product: number): number {
  const bigA = splitter * a;
  const highA = bigA - (bigA - a);
  const lowA = a - highA;
  const bigB = splitter * b;
  const highB = bigB - (bigB - b);
  const lowB = b - highB;
  return highA * highB - product + highA * lowB + lowA * highB + lowA * lowB;
}

/** The part of `a + b` that `total = a + b` lost. */
export function sumError(a: number, b: number, total: number): number {
  const shareOfB = total - a;
  return a - (total - shareOfB) + (b - shareOfB);
}
