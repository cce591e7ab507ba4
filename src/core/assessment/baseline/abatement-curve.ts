import { error, type Finding } from "../../finding";
import { Exact } from "../../number";

/** 一项减排措施 — what a measure abates and costs in the same span, as far as it is known. */
export interface MeasureFigures {
  readonly name: string;
  readonly abatement: Exact | undefined;
  readonly cost: Exact | undefined;
}

/** 曲线上的一项 — a measure in its place on the curve. */
export interface CurveStep {
  readonly rank: number;
  readonly name: string;
  readonly abatement: Exact;
  readonly cost: Exact;
  readonly cumulativeAbatement: Exact;
  readonly cumulativeCost: Exact;
}

/** 边际减排成本曲线 — the measures in order, and those that have no place on it, with the reason. */
export interface AbatementCurve {
  readonly steps: readonly CurveStep[];
  readonly apart: readonly { readonly name: string; readonly finding: Finding }[];
}

/**
 * 排定先后 — D4: what saves money comes first, the larger saving before the smaller; the others follow by cost per tonne. A
 * cost per tonne below zero ranks nothing: the more such a measure abates, the worse it would look.
 */
export function abatementCurve(measures: readonly MeasureFigures[]): AbatementCurve {
  const placed: (MeasureFigures & { abatement: Exact; cost: Exact })[] = [];
  const apart: { name: string; finding: Finding }[] = [];
  measures.forEach(({ name, abatement, cost }, index) => {
    const at = { row: index + 1 };
    if (name === "") apart.push({ name, finding: { ...error("measure-unnamed"), at } });
    else if (abatement === undefined) {
      apart.push({ name, finding: { ...error("measure-without-abatement"), at } });
    } else if (abatement.compare(Exact.zero) <= 0) {
      apart.push({ name, finding: { ...error("measure-abates-nothing"), at } });
    } else if (cost === undefined) apart.push({ name, finding: { ...error("measure-without-cost"), at } });
    else placed.push({ name, abatement, cost });
  });
  let cumulativeAbatement = Exact.zero;
  let cumulativeCost = Exact.zero;
  const steps = placed
    .sort((one, other) => order(one, other))
    .map(({ name, abatement, cost }, index): CurveStep => {
      cumulativeAbatement = cumulativeAbatement.plus(abatement);
      cumulativeCost = cumulativeCost.plus(cost);
      return { rank: index + 1, name, abatement, cost, cumulativeAbatement, cumulativeCost };
    });
  return { steps, apart };
}

interface Placed {
  readonly name: string;
  readonly abatement: Exact;
  readonly cost: Exact;
}

/** Ties go to the larger abatement, then to the name, so that the order of the rows changes nothing. */
function order(one: Placed, other: Placed): number {
  if (one.cost.isNegative() !== other.cost.isNegative()) return one.cost.isNegative() ? -1 : 1;
  const byCost = one.cost.isNegative()
    ? one.cost.compare(other.cost)
    : one.cost.times(other.abatement).compare(other.cost.times(one.abatement));
  if (byCost !== 0) return byCost;
  const byAbatement = other.abatement.compare(one.abatement);
  if (byAbatement !== 0) return byAbatement;
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}
