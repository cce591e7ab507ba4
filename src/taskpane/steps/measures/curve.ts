import {
  abatementCost,
  abatementCurve,
  Exact,
  type AbatementCurve,
  type BaselineLedger,
  type CurveStep,
  type History,
} from "../../../core";
import { knownYears } from "./target-path";

type Target = NonNullable<BaselineLedger["targets"]>[number]["fields"];

/** 曲线上的措施 — a measure with what each tonne of it costs. */
export interface PricedStep extends CurveStep {
  readonly perTonne: Exact;
}

/** 减排成本曲线 — the measures that are planned or under way, in order, and those that have no place on it. */
export function curveOf({ measures = [] }: BaselineLedger): {
  readonly steps: readonly PricedStep[];
  readonly apart: AbatementCurve["apart"];
} {
  const ahead = measures.filter(
    ({ fields: { state } }) => state.value !== "done" && state.value !== "dropped",
  );
  const { steps, apart } = abatementCurve(
    ahead.map(({ fields }) => ({
      name: fields.measure.value ?? "",
      abatement: fields.abatement.value,
      cost: fields.cost.value,
    })),
  );
  const priced = steps.flatMap((step): PricedStep[] => {
    const cost = abatementCost.calculate({ cost: step.cost, abatement: step.abatement });
    return cost.ok ? [{ ...step, perTonne: cost.value }] : [];
  });
  return { steps: priced, apart };
}

/** 距下一个目标 — the last year on record against the next target of the enterprise's total emissions. */
export interface NextTarget {
  readonly target: string;
  readonly targetYear: Exact;
  readonly targetValue: Exact;
  readonly lastYear: number;
  readonly actual: Exact;
  /** How much has still to be abated; not above zero where the target is reached. */
  readonly gap: Exact;
}

/** 下一个目标 — the earliest target after the last year on record; only totals of the enterprise can be compared. */
export function nextTarget(
  { targets = [] }: BaselineLedger,
  totals: History | undefined,
): NextTarget | undefined {
  const last = knownYears(totals).at(-1);
  if (last === undefined) return undefined;
  const year = Exact.of(`${last.year}`);
  const ahead = targets
    .flatMap(({ fields }) => comparable(fields))
    .filter(({ targetYear }) => targetYear.compare(year) > 0)
    .sort((one, other) => one.targetYear.compare(other.targetYear));
  const [next] = ahead;
  if (next === undefined) return undefined;
  return { ...next, lastYear: last.year, actual: last.value, gap: last.value.minus(next.targetValue) };
}

/** 够用的措施 — the first measures of the curve that together close the gap; `undefined` where all of them do not. */
export function measuresNeeded(steps: readonly CurveStep[], gap: Exact): readonly CurveStep[] | undefined {
  const enough = steps.findIndex(({ cumulativeAbatement }) => cumulativeAbatement.compare(gap) >= 0);
  return enough === -1 ? undefined : steps.slice(0, enough + 1);
}

function comparable(fields: Target): readonly Pick<NextTarget, "target" | "targetYear" | "targetValue">[] {
  const { target, level, direction, indicator, targetYear, targetValue } = fields;
  const isTotal =
    level.value === "enterprise" &&
    direction.value === "lower" &&
    /总量|^(碳|温室气体)?排放量$|total/i.test(indicator.value ?? "");
  if (!isTotal || targetYear.value === undefined || targetValue.value === undefined) return [];
  return [{ target: target.value ?? "", targetYear: targetYear.value, targetValue: targetValue.value }];
}
