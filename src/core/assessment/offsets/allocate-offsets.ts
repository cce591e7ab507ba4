import type { StandardId } from "../../finding";
import type { AssetRow } from "../../ledger";
import { Exact } from "../../number";
import { offsetPolicies } from "../../standards";
import type { PlainDate } from "../../time";
import { smaller } from "./double-use";
import type { LotJudgement, OffsetContext, OffsetCount } from "./offset-count";
import { compareForAllocation } from "./order-of-use";

/** 分配 — how much of one lot is used, and what is left of it and of the emissions; in tCO2e. */
export interface Allocation {
  readonly judgement: LotJudgement;
  readonly used: Exact;
  readonly cumulative: Exact;
  readonly leftOfLot: Exact;
  readonly leftOfEmissions: Exact;
  /** Where it counts only once it is retired. */
  readonly retireBy: PlainDate | undefined;
}

/**
 * 分配抵消量 — uses the lots that count in the recommended order, never more than the emissions; then those that count on
 * condition. Power and certificates were held against electricity before.
 */
export function allocateOffsets(
  emissions: Exact,
  count: OffsetCount,
  standard: StandardId,
  context: OffsetContext,
): readonly Allocation[] {
  let left = emissions.isNegative() ? Exact.zero : emissions;
  let cumulative = Exact.zero;
  return inOrder(count.lots, standard, context).map((judgement) => {
    const amount = judgement.admissible.plus(judgement.conditional);
    const used = smaller(amount, left);
    left = left.minus(used);
    cumulative = cumulative.plus(used);
    return {
      judgement,
      used,
      cumulative,
      leftOfLot: amount.minus(used),
      leftOfEmissions: left,
      retireBy: judgement.retireBy,
    };
  });
}

function inOrder(
  lots: readonly LotJudgement[],
  standard: StandardId,
  { settings }: OffsetContext,
): readonly LotJudgement[] {
  const policy = offsetPolicies[standard];
  const usable = lots.filter(({ answer }) => answer === "admissible" || answer === "conditional");
  if ("none" in policy) return [];
  const byOrder = (first: AssetRow, second: AssetRow): number =>
    settings.isOwnOrder === true ? first.row - second.row : compareForAllocation(first, second, policy);
  return [...usable].sort(
    (first, second) =>
      (first.answer === "admissible" ? 0 : 1) - (second.answer === "admissible" ? 0 : 1) ||
      byOrder(first.lot, second.lot),
  );
}
