import type { Finding } from "../../finding";
import type { AssetRow } from "../../ledger";
import type { OffsetPolicy } from "../../standards";
import { against } from "../finding-of-rule";
import type { LotJudgement, OffsetContext } from "./offset-count";
import { compareForAllocation, compareUse } from "./order-of-use";

/**
 * 使用顺序的提示 — a lot in stock that the standard recommends to use before one that was used. The order is 宜: it is said,
 * and never a ground to refuse.
 */
export function orderFindings(
  judged: readonly LotJudgement[],
  policy: OffsetPolicy,
  { settings }: OffsetContext,
): readonly Finding[] {
  const { order } = policy;
  if (order === undefined || settings.isOwnOrder === true) return [];
  const byOrder = (first: AssetRow, second: AssetRow): number => compareForAllocation(first, second, policy);
  const used = judged.filter(({ admissible }) => !admissible.isZero()).map(({ lot }) => lot);
  const inStock = judged
    .map(({ lot }) => lot)
    .filter(isInStock)
    .filter((lot) => mayOffset(lot, policy))
    .sort(byOrder);
  const findings: Finding[] = [];
  for (const lot of [...used].sort(byOrder).reverse()) {
    const better = inStock.find((candidate) => compareUse(candidate, lot, policy) < 0);
    if (better === undefined) continue;
    findings.push(
      against(order.rule, "offset-order-differs", lot.fields.kind.at, {
        found: nameOf(lot),
        better: nameOf(better),
      }),
    );
    break;
  }
  return findings;
}

/** Held and free: no use decided, and not out of use. */
function isInStock({ fields }: AssetRow): boolean {
  const { use, exit, retiredOn, quantity, boundary } = fields;
  const isFree = use.value === undefined || use.value === "undecided";
  const isOut = retiredOn.value !== undefined || (exit.value !== undefined && exit.value !== "notYet");
  return isFree && !isOut && quantity.value?.isZero() === false && boundary.value !== "inside";
}

/** Whether its kind may offset without another reading being chosen. */
function mayOffset({ fields }: AssetRow, { kinds }: OffsetPolicy): boolean {
  const admission = fields.kind.value === undefined ? undefined : kinds[fields.kind.value];
  return admission !== undefined && !("isRefused" in admission) && admission.onlyWith === undefined;
}

function nameOf({ fields, row }: AssetRow): string {
  return fields.lot.value ?? `${row}`;
}
