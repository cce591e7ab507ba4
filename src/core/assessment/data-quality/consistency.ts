import type { Finding, Place } from "../../finding";
import type { Exact } from "../../number";
import { guide } from "../../standards";
import { against } from "../finding-of-rule";
import { absolute } from "./median";

/** 一级数据 — one level at which the same quantity is kept, with its total. */
export interface KeptTotal {
  readonly total: Exact;
  readonly at: Place;
}

/** 一次比较 — two levels held against each other. */
export interface TotalComparison {
  readonly first: KeptTotal;
  readonly second: KeptTotal;
  readonly difference: Exact;
  readonly finding: Finding | undefined;
}

/**
 * 一致性 — B7: original records, ledger and enterprise total are the same quantity. The difference is exact; without a
 * stated tolerance any difference is one.
 */
export function compareTotals(first: KeptTotal, second: KeptTotal, tolerance: Exact): TotalComparison {
  const difference = second.total.minus(first.total);
  if (absolute(difference).compare(tolerance) <= 0) {
    return { first, second, difference, finding: undefined };
  }
  const finding = against(guide.dataQuality.consistency, "consistency-difference", second.at, {
    found: second.total.toText(17).text,
    expected: first.total.toText(17).text,
    difference: difference.toText(17).text,
  });
  return { first, second, difference, finding };
}
