import {
  dateOfSerial,
  dateText,
  error,
  failure,
  parseDate,
  period,
  periodFromText,
  success,
  type Outcome,
  type Period,
  type PlainDate,
  type VerdictSettings,
} from "../../../core";
import type { Inputs } from "../../inputs";

/** The days of a period, and its words. */
export interface StatedPeriod {
  readonly days: Period;
  readonly label: string;
}

/** 读声明期 — a label whose days are known or stated in the settings, or two cells with the first and the last day. */
export function periodInput(
  inputs: Inputs,
  { periodFrom, periodTo }: Pick<VerdictSettings, "periodFrom" | "periodTo">,
): Outcome<StatedPeriod> {
  const cells = (inputs.grid("period") ?? []).flat();
  const [first, last] = cells;
  if (cells.length === 2) {
    const from = dayOf(first);
    const to = dayOf(last);
    const days = from === undefined || to === undefined ? undefined : period(from, to);
    if (days === undefined) return unreadable(inputs, cells.map(String).join("–"));
    return success({ days, label: `${dateText(days.from)}至${dateText(days.to)}` });
  }
  const text = inputs.single("period");
  if (!text.ok) return text;
  if (text.value === undefined) return failure(inputs.placed(error("blank", "period"), 0));
  const { value: from } = periodFrom;
  const { value: to } = periodTo;
  const days = from === undefined || to === undefined ? periodFromText(text.value) : period(from, to);
  return days === undefined ? unreadable(inputs, text.value) : success({ days, label: text.value });
}

function dayOf(value: unknown): PlainDate | undefined {
  if (typeof value === "number") return dateOfSerial(value);
  return typeof value === "string" ? parseDate(value) : undefined;
}

function unreadable(inputs: Inputs, found: string): Outcome<never> {
  return failure(inputs.placed(error("period-unreadable", "period", { found }), 0));
}
