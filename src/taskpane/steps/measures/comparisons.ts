import { relativeDeviation, type BaselineLedger, type Exact } from "../../../core";

/** What a figure is compared with. */
export type ComparedWith = "baseline" | "plan" | "before" | "best" | "average";

/** 比较 — a figure of reference and how far the present one lies from it, as a share of the reference. */
export interface Comparison {
  readonly with: ComparedWith;
  readonly reference: Exact;
  readonly rate: Exact;
}

/** 有比较的一项 — a parameter or facility with its present figure and what it can be compared with. */
export interface Compared {
  readonly row: number;
  readonly name: string;
  readonly unit: string;
  readonly value: Exact;
  readonly comparisons: readonly Comparison[];
}

/** 绩效参数的比较 — against baseline, plan and the same period before (D6). */
export function comparedParameters({ performance = [] }: BaselineLedger): readonly Compared[] {
  return performance.flatMap(({ row, fields }) =>
    compared(row, [fields.parameter.value, fields.object.value, fields.period.value], fields.unit.value, {
      value: fields.value.value,
      baseline: fields.baseline.value,
      plan: fields.plan.value,
      before: fields.before.value,
    }),
  );
}

/** 设施的比较 — against its own baseline, the best value and the average of the industry (D11). */
export function comparedFacilities({ facilities = [] }: BaselineLedger): readonly Compared[] {
  return facilities.flatMap(({ row, fields }) =>
    compared(row, [fields.facility.value], undefined, {
      value: fields.present.value,
      baseline: fields.baseline.value,
      best: fields.best.value,
      average: fields.average.value,
    }),
  );
}

type Figures = { readonly value: Exact | undefined } & Readonly<
  Partial<Record<ComparedWith, Exact | undefined>>
>;

const order: readonly ComparedWith[] = ["baseline", "plan", "before", "best", "average"];

/** A reference that is not known, or not above zero, has no share to be told. */
function compared(
  row: number,
  names: readonly (string | undefined)[],
  unit: string | undefined,
  { value, ...references }: Figures,
): readonly Compared[] {
  if (value === undefined) return [];
  const comparisons = order.flatMap((each): Comparison[] => {
    const reference = references[each];
    if (reference === undefined) return [];
    const rate = relativeDeviation.calculate({ actual: value, reference });
    return rate.ok ? [{ with: each, reference, rate: rate.value }] : [];
  });
  if (comparisons.length === 0) return [];
  const name = names.filter((word) => word !== undefined && word !== "").join(" · ");
  return [{ row, name, unit: unit ?? "", value, comparisons }];
}
