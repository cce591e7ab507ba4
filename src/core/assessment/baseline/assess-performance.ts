import type { Finding, Place } from "../../finding";
import { levelChoices, performanceTable, type BaselineLedger } from "../../ledger";
import { Exact } from "../../number";
import { relativeDeviation } from "../../quantification";
import { cieccpa061, db43 } from "../../standards";
import { shown } from "../../trace";
import { against, open } from "../finding-of-rule";

type Rows = NonNullable<BaselineLedger["performance"]>;
type Fields = Rows[number]["fields"];

const table: Place = { input: performanceTable.name, name: performanceTable.title };

/** 碳绩效参数 — D6: the three levels, and for a serious deviation its cause and the response. */
export function assessPerformance(rows: Rows): readonly Finding[] {
  const { levels } = db43.performanceParameters;
  const missing = (["enterprise", "department", "equipment"] as const)
    .filter((level) => !rows.some(({ fields }) => fields.level.value === level))
    .map((level) => {
      const text = levelChoices.find(({ id }) => id === level)?.text;
      const values = { found: text?.zh ?? level, foundInEnglish: text?.en ?? level };
      return against(levels, "performance-level-missing", table, values);
    });
  return [...missing, ...rows.flatMap(({ fields }) => assessParameter(fields))];
}

function assessParameter(fields: Fields): readonly Finding[] {
  const { value, baseline, plan, before, limit, cause, explanation, response } = fields;
  if (value.value === undefined) return [];
  const rates = [baseline, plan, before].flatMap((field) => {
    if (field.value === undefined) return [];
    const rate = relativeDeviation.calculate({ actual: value.value ?? Exact.zero, reference: field.value });
    return rate.ok ? [rate.value.isNegative() ? rate.value.negated() : rate.value] : [];
  });
  if (rates.length === 0) return [];
  if (limit.value === undefined) {
    return limit.isBlank
      ? [open(db43.performanceParameters.method, "deviation-limit-missing", limit.at)]
      : [];
  }
  const largest = rates.reduce((high, each) => (each.compare(high) > 0 ? each : high), Exact.zero);
  if (largest.compare(limit.value) <= 0) return [];
  const hundred = Exact.of("100");
  const values = { found: shown(largest.times(hundred)), expected: shown(limit.value.times(hundred)) };
  const findings: Finding[] = [];
  if (cause.isBlank) {
    findings.push(against(cieccpa061.deviation.scopeCause, "deviation-cause-missing", cause.at, values));
  }
  if (cause.value === "other" && explanation.isBlank) {
    findings.push(open(cieccpa061.deviation.scopeCause, "unanswered", explanation.at));
  }
  if (response.isBlank) {
    const { seriousDeviation } = db43.performanceEvaluation;
    findings.push(against(seriousDeviation, "deviation-response-missing", response.at, values));
  }
  return findings;
}
