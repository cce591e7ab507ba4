import { Exact } from "../../number";
import type { OffsetPolicy } from "../../standards";
import {
  compareDates,
  dateText,
  daysAfter,
  monthsAfter,
  plainDate,
  yearsBefore,
  type PlainDate,
} from "../../time";
import type { Lot } from "./lot";
import { missing, refused, remark, type Objection } from "./objection";

/** 日期 — the age of the lot by the day that belongs to its mechanism, the validity of a certificate, and their order. */
export function checkAge(lot: Lot): readonly Objection[] {
  const { policy, kind, fields } = lot;
  if (kind.dated === "validUntil") return checkValidity(lot);
  const field = fields[kind.dated];
  const retired = fields.retiredOn.value;
  const objections = policy.age === undefined ? [] : [...ageOf(lot, policy.age)];
  if (field.value !== undefined && retired !== undefined && compareDates(field.value, retired) > 0) {
    const values = { found: dateText(field.value), expected: dateText(retired) };
    objections.push(missing(policy.exit.rule, "offset-dates-reversed", field.at, values));
  }
  return objections;
}

/** 产生时间 — reductions that came about after the period; where only the vintage is known, its year. */
export function checkLater({ fields, policy, context }: Lot): readonly Objection[] {
  const { generatedTo, vintage } = fields;
  const year = yearOf(vintage.value);
  const end = context.period.to;
  const isLater =
    generatedTo.value === undefined
      ? year !== undefined && year > end.year
      : compareDates(generatedTo.value, end) > 0;
  if (!isLater) return [];
  const found = generatedTo.value === undefined ? (vintage.value ?? "") : dateText(generatedTo.value);
  const at = generatedTo.value === undefined ? vintage.at : generatedTo.at;
  const values = { found, expected: dateText(end) };
  const { rule, excluded } = policy.later;
  return context.settings[excluded] === true
    ? [refused(rule, "offset-generated-later-refused", at, values)]
    : [noted(remark(rule, "offset-generated-later", at, values))];
}

/** The text ties nothing to it, so it weighs no more than a note. */
function noted(objection: Objection): Objection {
  return { ...objection, finding: { ...objection.finding, severity: "note" } };
}

function ageOf(lot: Lot, { rule, years, byVintage }: NonNullable<OffsetPolicy["age"]>): readonly Objection[] {
  const { fields, kind, context } = lot;
  const { vintage, specialRule, specialRuleBy, specialRuleOn } = fields;
  const limit = yearsBefore(context.period.from, years);
  const year = yearOf(vintage.value);
  if (limit === undefined) return [];
  if (context.settings[byVintage] === true) {
    if (year === undefined) return [missing(rule, "offset-date-missing", vintage.at)];
    return year < limit.year ? tooOld(`${year}`, `${limit.year}`, vintage.at) : [];
  }
  const field = kind.dated === "validUntil" ? undefined : fields[kind.dated];
  if (field === undefined) return [];
  if (field.value === undefined) return [missing(rule, "offset-date-missing", field.at)];
  if (compareDates(field.value, limit) < 0) return tooOld(dateText(field.value), dateText(limit), field.at);
  if (year === undefined || year >= limit.year) return [];
  const values = { found: vintage.value ?? "", limit: `${limit.year}` };
  return [noted(remark(rule, "offset-vintage-old", vintage.at, values))];

  function tooOld(found: string, earliest: string, at: typeof vintage.at): readonly Objection[] {
    const values = { found, limit: earliest, years: `${years}`, rule: specialRule.value ?? "" };
    const isRecorded = [specialRule, specialRuleBy, specialRuleOn].every(({ value }) => value !== undefined);
    return [
      isRecorded
        ? remark(rule, "offset-special-rule", at, values)
        : refused(rule, "offset-too-old", at, values),
    ];
  }
}

/** 绿证有效期 — two years from the calendar month of generation, that month counted, where no last day is entered. */
function checkValidity({ fields, policy, admission, context }: Lot): readonly Objection[] {
  const { validUntil, generatedFrom, generatedTo, retiredOn } = fields;
  const rule = policy.electricity ?? admission.rule;
  const until = validUntil.value ?? lastValidDay(generatedFrom.value ?? generatedTo.value);
  if (until === undefined) return [missing(rule, "offset-validity-missing", validUntil.at)];
  const used = retiredOn.value ?? context.asOf;
  if (used === undefined || compareDates(used, until) <= 0) return [];
  const values = { found: dateText(until), expected: dateText(used) };
  return [refused(rule, "offset-expired", validUntil.at, values)];
}

function lastValidDay(generated: PlainDate | undefined): PlainDate | undefined {
  const first = generated && plainDate(generated.year, generated.month, 1);
  const after = first && monthsAfter(first, 24);
  return after && daysAfter(after, -1);
}

/** A vintage such as 2023, 2023年 or 2023-2024: its first year. */
function yearOf(vintage: string | undefined): number | undefined {
  const digits = /^\s*(\d{4})(?!\d)/.exec(vintage?.normalize("NFKC") ?? "")?.[1];
  return digits === undefined ? undefined : plainDate(wholeYear(digits), 1, 1)?.year;
}

function wholeYear(digits: string): number {
  return Exact.of(digits).toDouble();
}
