import {
  dateOfSerial,
  error,
  failure,
  parseDate,
  periodFromText,
  success,
  type Outcome,
  type Period,
} from "../../../core";

/** 读日期或期间 — a day, as text or as the number of a date cell, or a period such as 2025 or 2025年3月. */
export function whenOfText(text: string, input: string): Outcome<Period> {
  const serial = /^\d{5}$/.test(text) ? dateOfSerial(Number(text)) : undefined;
  const day = serial ?? parseDate(text);
  const when = day === undefined ? periodFromText(text) : { from: day, to: day };
  return when === undefined ? failure(error("not-a-date", input, { found: text })) : success(when);
}
