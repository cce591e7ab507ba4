import type { BaselineLedger, Exact } from "../../../core";

type Adjustments = NonNullable<BaselineLedger["baselineAdjustments"]>;

/** 一次调整 — the trigger, what was decided, and the values before and after, as far as they are stated. */
export interface AdjustmentStep {
  readonly row: number;
  readonly trigger: Adjustments[number]["fields"]["trigger"]["value"];
  readonly isAdjusted: boolean;
  readonly before: Exact | undefined;
  readonly after: Exact | undefined;
}

/** 调整后的基准 — a baseline as stated, what happened to it, and what holds now; `undefined` where nobody has stated it. */
export interface AdjustedBaseline {
  readonly row: number;
  readonly level: NonNullable<BaselineLedger["baselines"]>[number]["fields"]["level"]["value"];
  readonly object: string;
  readonly year: Exact | undefined;
  readonly stated: Exact | undefined;
  readonly steps: readonly AdjustmentStep[];
  readonly now: Exact | undefined;
}

/** 逐个基准的调整 — every baseline with its adjustments in the order of the table; a review that changed nothing stays visible. */
export function adjustedBaselines({
  baselines = [],
  baselineAdjustments = [],
}: BaselineLedger): readonly AdjustedBaseline[] {
  return baselines.flatMap(({ row, fields: { level, object, year, emissions } }): AdjustedBaseline[] => {
    const name = object.value;
    if (name === undefined) return [];
    const steps = baselineAdjustments
      .filter(({ fields }) => fields.object.value === name && fields.decision.value !== undefined)
      .map(({ row: number, fields }): AdjustmentStep => ({
        row: number,
        trigger: fields.trigger.value,
        isAdjusted: fields.decision.value === "adjusted",
        before: fields.before.value,
        after: fields.after.value,
      }));
    const last = steps.filter(({ isAdjusted }) => isAdjusted).at(-1);
    const stated = emissions.value;
    const now = last === undefined ? stated : last.after;
    return [{ row, level: level.value, object: name, year: year.value, stated, steps, now }];
  });
}
