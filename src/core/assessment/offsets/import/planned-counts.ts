import { assetKinds, choiceOf } from "../../../ledger";
import type { Text } from "../../../text/language";
import type { ImportPlan } from "./plan-import";

/** 导入的概况 — how many rows of each kind would be entered, the most first, and how many of them state a retirement. */
export interface PlannedCounts {
  readonly kinds: readonly { readonly kind: Text | undefined; readonly count: number }[];
  readonly retired: number;
}

/** 概括导入方案 — a kind that is none of ours counts as not stated: it is named among the cells that cannot be read. */
export function plannedCounts({ rows }: ImportPlan): PlannedCounts {
  const counts = new Map<Text | undefined, number>();
  for (const { cells } of rows) {
    const kind = cells.kind === undefined ? undefined : choiceOf(assetKinds, cells.kind)?.text;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return {
    kinds: [...counts]
      .map(([kind, count]) => ({ kind, count }))
      .sort((one, other) => other.count - one.count),
    retired: rows.filter(({ cells }) => cells.retiredOn !== undefined).length,
  };
}
