import { compareDates, contains, dateText, monthsAfter } from "../../time";
import type { Lot } from "./lot";
import { missing, question, refused, type Objection } from "./objection";

/**
 * 退出使用 — whether the lot is out of use by the day of judgement, in a way that fits, with proof; or may still be retired
 * within the time that the standard gives after the declaration.
 */
export function checkExit(lot: Lot): readonly Objection[] {
  const { fields, policy, admission, context } = lot;
  const { exit, retiredOn, certificate } = fields;
  const { asOf, period, settings } = context;
  const { rule, proof, ways, withinPeriod, window } = policy.exit;
  if (asOf === undefined) return [missing(rule, "offset-as-of-missing", retiredOn.at)];
  if (exit.value === "surrendered") return [refused(policy.use, "offset-exit-surrendered", exit.at)];
  if (exit.value !== undefined && exit.value !== "notYet") {
    const accepted = admission.exits ?? ways;
    if (!accepted.includes(exit.value)) {
      return [refused(rule, "offset-exit-not-accepted", exit.at, exitWords[exit.value])];
    }
  }
  const day = retiredOn.value;
  if (day === undefined || exit.value === "notYet" || compareDates(day, asOf) > 0) {
    return [notRetired(lot, asOf)];
  }
  const objections: Objection[] = [];
  if (withinPeriod !== undefined && settings[withinPeriod] === true && !contains(period, day)) {
    const values = { found: dateText(day), from: dateText(period.from), to: dateText(period.to) };
    objections.push(refused(rule, "offset-exit-outside-period", retiredOn.at, values));
  }
  if (window !== undefined) {
    const by = lastDay(lot);
    if (by === undefined) {
      objections.push(question(window.rule, "offset-publication-missing", retiredOn.at));
    } else if (compareDates(day, by) > 0) {
      objections.push(refused(window.rule, "offset-window-closed", retiredOn.at, { by: dateText(by) }));
    }
  }
  if (certificate.value === undefined) {
    objections.push(missing(proof, "offset-proof-missing", certificate.at));
  }
  return objections;
}

/** 尚未注销 — whether the lot may still be retired in time; kept apart since other rules look at it as well. */
export function isPending(objections: readonly Objection[]): boolean {
  return objections.some(({ weight }) => weight === "pending");
}

function notRetired(lot: Lot, asOf: NonNullable<Lot["context"]["asOf"]>): Objection {
  const { fields, policy, context } = lot;
  const { rule, window } = policy.exit;
  const { exit, retiredOn } = fields;
  const at = retiredOn.at;
  const values = { asOf: dateText(asOf) };
  if (window === undefined) {
    const isKnown = exit.value === "notYet" || retiredOn.value !== undefined;
    return isKnown
      ? refused(rule, "offset-not-retired", at, values)
      : missing(rule, "offset-exit-missing", at);
  }
  if (context.settings[window.retiredOnly] === true) {
    return refused(window.rule, "offset-not-retired", at, values);
  }
  const by = lastDay(lot);
  if (by === undefined) {
    const months = monthsOf(lot);
    const pending = question(window.rule, "offset-pending-undated", at, { months: `${months}` });
    return { weight: "pending", finding: pending.finding };
  }
  const isLate =
    compareDates(asOf, by) > 0 || (retiredOn.value !== undefined && compareDates(retiredOn.value, by) > 0);
  if (isLate) return refused(window.rule, "offset-window-closed", at, { by: dateText(by) });
  const { finding } = question(window.rule, "offset-pending", at, { by: dateText(by) });
  return { weight: "pending", finding, retireBy: by };
}

/** The day until which a lot may be retired: so many months after publication. */
function lastDay(lot: Lot): ReturnType<typeof monthsAfter> {
  const { publishedOn } = lot.context.settings;
  return publishedOn === undefined ? undefined : monthsAfter(publishedOn, monthsOf(lot));
}

function monthsOf({ policy, context }: Lot): number {
  const { window } = policy.exit;
  if (window === undefined) return 0;
  return context.settings.isEvent === true ? window.monthsForEvent : window.months;
}

const exitWords = {
  retired: { found: "注销", foundInEnglish: "retired" },
  equivalent: { found: "等效退出", foundInEnglish: "equivalent" },
  transferred: { found: "转入不可支配账户", foundInEnglish: "transferred for good" },
  settled: { found: "电力结算", foundInEnglish: "settled power trade" },
} as const;
