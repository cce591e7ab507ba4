import { error, failure, success, type Outcome } from "../../finding";
import { Exact, sum } from "../../number";
import { shown } from "../../trace";

/** 一个排放设施 — a facility or source with an amount; one that has several rows is added up. */
export interface NamedAmount {
  readonly name: string;
  readonly amount: Exact;
}

/** 按占比排序的一项 — a facility with its share and the share of all down to it. */
export interface RankedSource extends NamedAmount {
  readonly rank: number;
  readonly share: Exact;
  readonly cumulativeShare: Exact;
  /** Whether it belongs to the fewest that together reach the share asked for; `undefined` where none was asked. */
  readonly isMain: boolean | undefined;
}

/**
 * 主要排放设施 — D11: facilities by share, largest first. The one with which the share is reached is the last main one. The
 * text names no share: without one nothing is called main.
 */
export function mainSources(
  amounts: readonly NamedAmount[],
  share: Exact | undefined,
): Outcome<readonly RankedSource[]> {
  const byName = new Map<string, Exact>();
  for (const { name, amount } of amounts) {
    byName.set(name, (byName.get(name) ?? Exact.zero).plus(amount));
  }
  const sources = [...byName].map(([name, amount]): NamedAmount => ({ name, amount }));
  const below = sources.find(({ amount }) => amount.isNegative());
  if (below !== undefined) {
    return failure(error("facility-below-zero", "amounts", { name: below.name, found: shown(below.amount) }));
  }
  const total = sum(sources.map(({ amount }) => amount));
  if (total.compare(Exact.zero) <= 0) {
    return failure(error("not-positive", "amounts", { found: shown(total) }));
  }
  let reached = Exact.zero;
  return success(
    [...sources].sort(order).map(({ name, amount }, index): RankedSource => {
      const isMain =
        share === undefined ? undefined : !amount.isZero() && reached.compare(share.times(total)) < 0;
      reached = reached.plus(amount);
      return {
        rank: index + 1,
        name,
        amount,
        share: amount.dividedBy(total),
        cumulativeShare: reached.dividedBy(total),
        isMain,
      };
    }),
  );
}

function order(one: NamedAmount, other: NamedAmount): number {
  const byAmount = other.amount.compare(one.amount);
  if (byAmount !== 0) return byAmount;
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}
