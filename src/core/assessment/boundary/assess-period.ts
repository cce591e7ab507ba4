import type { Finding } from "../../finding";
import type { EnterpriseFields } from "../../ledger";
import { guide } from "../../standards";
import { compareDates, dateText, period, periodFromText, type Period } from "../../time";
import { against, open } from "../finding-of-rule";

const rule = guide.evaluationCriteria.period;

/**
 * 声明期 — A7: an explicit period, from not after to. The label is taken over as it is written; where it can be read, it
 * must agree with the two days. A period that is no calendar year is allowed and noted.
 */
export function assessPeriod({ periodLabel, periodFrom, periodTo }: EnterpriseFields): readonly Finding[] {
  const from = periodFrom.value;
  const to = periodTo.value;
  const label = periodLabel.value ?? "";
  const meant = periodFromText(label);
  if (from === undefined || to === undefined) {
    const isHalfStated = from !== undefined || to !== undefined || !periodFrom.isBlank || !periodTo.isBlank;
    if (isHalfStated) {
      return [periodFrom, periodTo]
        .filter(({ isBlank }) => isBlank)
        .map(({ at }) => open(rule, "unanswered", at));
    }
    if (label === "") return [];
    if (meant === undefined) return [open(rule, "period-unclear", periodLabel.at, { found: label })];
    const values = { found: label, ...days(meant) };
    const finding = open(rule, "period-days-not-stated", periodLabel.at, values);
    return [finding, ...yearNote(meant, periodLabel.at)];
  }
  const stated = period(from, to);
  if (stated === undefined) {
    const values = { from: dateText(from), to: dateText(to) };
    return [against(rule, "period-reversed", periodTo.at, values)];
  }
  const findings = yearNote(stated, periodTo.at);
  if (meant === undefined || isSame(meant, stated)) return findings;
  const values = {
    found: label,
    ...days(stated),
    labelFrom: dateText(meant.from),
    labelTo: dateText(meant.to),
  };
  return [against(rule, "period-label-differs", periodLabel.at, values), ...findings];
}

/** The text prefers a calendar year (宜) and allows any other explicit period (可): a note. */
function yearNote(stated: Period, at: Finding["at"]): readonly Finding[] {
  const { from, to } = stated;
  const isYear =
    from.year === to.year && from.month === 1 && from.day === 1 && to.month === 12 && to.day === 31;
  return isYear ? [] : [{ ...against(rule, "period-not-a-year", at ?? {}, days(stated)), severity: "note" }];
}

function days({ from, to }: Period): { readonly from: string; readonly to: string } {
  return { from: dateText(from), to: dateText(to) };
}

function isSame(first: Period, second: Period): boolean {
  return compareDates(first.from, second.from) === 0 && compareDates(first.to, second.to) === 0;
}
