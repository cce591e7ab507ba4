import type { Exact } from "../../number";

/** 目标的方向 — whether lower figures are better, as for emissions, or higher ones, as for a share of green power. */
export type TargetDirection = "lower" | "higher";

/** 目标是否达成 — the answer with the figures it rests on. */
export interface TargetAnswer {
  readonly isReached: boolean;
  /** By how much the target is undercut (or exceeded, where higher is better); below zero where it is missed. */
  readonly margin: Exact;
  /** The change since the base, and the part of the change asked for that was made, where a base is known. */
  readonly change?: Exact;
  readonly done?: Exact;
}

/** 判定目标 — D9: equality suffices, decided on exact values. */
export function targetReached(
  actual: Exact,
  target: Exact,
  base: Exact | undefined,
  direction: TargetDirection,
): TargetAnswer {
  const margin = direction === "lower" ? target.minus(actual) : actual.minus(target);
  const isReached = !margin.isNegative();
  if (base === undefined) return { isReached, margin };
  const change = actual.minus(base);
  const asked = target.minus(base);
  return { isReached, margin, change, ...(asked.isZero() ? {} : { done: change.dividedBy(asked) }) };
}
