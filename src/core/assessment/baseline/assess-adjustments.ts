import type { Finding } from "../../finding";
import type { BaselineLedger } from "../../ledger";
import { db14, db43, guide, type Rule } from "../../standards";
import { shown } from "../../trace";
import { against, open } from "../finding-of-rule";

type Rows = NonNullable<BaselineLedger["baselineAdjustments"]>;
type Trigger = NonNullable<Rows[number]["fields"]["trigger"]["value"]>;

/**
 * Which text asks for what when a trigger occurs: DB14 for an adjustment in time (应), DB43 for a review (宜), GUIDE allows one
 * (可). What only GUIDE names weighs least; the lists are open, so anything that none names follows the strictest.
 */
const ruleOf: Readonly<Record<Trigger, Rule>> = {
  abnormalFactor: guide.implementationBase.baseAdjustment,
  accountingStandard: db43.carbonBaseline.review,
  boundary: db14.baseline.adjustment,
  energy: db14.baseline.adjustment,
  materials: db14.baseline.adjustment,
  equipment: db14.baseline.adjustment,
  process: db14.baseline.adjustment,
  product: db14.baseline.adjustment,
  sources: db14.baseline.adjustment,
  other: db14.baseline.adjustment,
};

/** 基准调整 — D1: reasons, values and dates of what was adjusted, and a reason where a trigger led to nothing. */
export function assessAdjustments(
  rows: Rows,
  baselines: NonNullable<BaselineLedger["baselines"]>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const latest = new Map<string, string>();
  for (const { fields } of rows) {
    const { object, trigger, reason, decision, before, after, day, who } = fields;
    const rule = trigger.value === undefined ? db14.baseline.adjustment : ruleOf[trigger.value];
    if (decision.value === "kept" && reason.isBlank) {
      findings.push(against(rule, "baseline-not-adjusted", reason.at));
    }
    if (decision.value === "adjusted" && reason.isBlank) {
      const { adjustmentReason } = guide.implementationBase;
      findings.push(against(adjustmentReason, "adjustment-reason-missing", reason.at));
    }
    if (decision.value !== "adjusted") continue;
    for (const field of [before, after, day, who]) {
      if (field.isBlank) findings.push(open(db14.baseline.records, "unanswered", field.at));
    }
    if (object.value === undefined || before.value === undefined) continue;
    const known = latest.get(object.value) ?? startOf(object.value, baselines);
    const found = shown(before.value);
    if (known !== undefined && known !== found) {
      findings.push(
        against(db14.baseline.records, "adjustment-chain-broken", before.at, { found, expected: known }),
      );
    }
    if (after.value !== undefined) latest.set(object.value, shown(after.value));
  }
  return findings;
}

/** The emissions that the table of baselines states for an object; `undefined` where it states none. */
function startOf(object: string, baselines: NonNullable<BaselineLedger["baselines"]>): string | undefined {
  const row = baselines.find(({ fields }) => fields.object.value === object);
  return row?.fields.emissions.value === undefined ? undefined : shown(row.fields.emissions.value);
}
