import { Exact } from "../../number";
import type { QuantificationMethod } from "./method-advice";

/** 一种方法的结果 — what one method gave for a source. */
export interface MethodResult {
  readonly method: QuantificationMethod;
  readonly amount: Exact;
}

/** 闭合 — one result held against another: how far it lies off, absolute and relative to the other. */
export interface Closure {
  readonly first: MethodResult;
  /** What the difference is relative to. */
  readonly second: MethodResult;
  readonly difference: Exact;
  /** `undefined` where the second amount is 0. */
  readonly relative: Exact | undefined;
  /** `undefined` where no tolerance was stated: then nothing is said of closing. */
  readonly closes: boolean | undefined;
}

/** The order in which results serve as what others are held against: measured, balance, factor. */
const referenceOrder: readonly QuantificationMethod[] = ["measured", "massBalance", "emissionFactor"];

/**
 * 三角闭合 — C10: every pair of results of one source, the later method in the standard's order held against the earlier.
 * Nothing is averaged and no result is declared right: a pair that does not close is something to look into.
 */
export function methodClosures(
  results: readonly MethodResult[],
  tolerance: Exact | undefined,
): readonly Closure[] {
  const ordered = referenceOrder.flatMap((method) => results.filter((result) => result.method === method));
  return ordered.flatMap((second, index) =>
    ordered.slice(index + 1).map((first): Closure => {
      const difference = first.amount.minus(second.amount);
      const relative = second.amount.isZero() ? undefined : difference.dividedBy(magnitude(second.amount));
      const within = relative === undefined ? difference.isZero() : undefined;
      const closes =
        tolerance === undefined
          ? undefined
          : (within ?? magnitude(relative ?? Exact.zero).compare(tolerance) <= 0);
      return { first, second, difference, relative, closes };
    }),
  );
}

function magnitude(value: Exact): Exact {
  return value.isNegative() ? value.negated() : value;
}
