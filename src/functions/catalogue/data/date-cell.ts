import {
  dateOfSerial,
  error,
  failure,
  parseDate,
  periodFromText,
  success,
  type Outcome,
  type PlainDate,
} from "../../../core";
import { isBlank } from "../../excel-values";
import type { Inputs } from "../../inputs";

/** 日期格 — one cell as a day: a date cell or text; `undefined` for a blank one, a finding for anything else. */
export function dateAt(
  inputs: Inputs,
  input: string,
  row: number,
  alsoRead: (text: string) => PlainDate | undefined = () => undefined,
): Outcome<PlainDate | undefined> {
  const value = inputs.grid(input)?.[row]?.[0];
  if (isBlank(value)) return success(undefined);
  if (typeof value === "number" || typeof value === "string") {
    const date = typeof value === "number" ? dateOfSerial(value) : (parseDate(value) ?? alsoRead(value));
    if (date !== undefined) return success(date);
    return failure(inputs.placed(error("not-a-date", input, { found: `${value}` }), row));
  }
  const text = inputs.text(input, row);
  if (!text.ok) return text;
  return failure(inputs.placed(error("not-a-date", input, { found: "" }), row));
}

/**
 * A month as a reading of its first day: `2025年3月`, `2025-03`, and `3月` where the year is known. A period longer than a
 * month is no month.
 */
export function firstDayOfMonth(text: string, year: number | undefined): PlainDate | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const whole = /^\d{1,2}月份?$/.test(plain) && year !== undefined ? `${year}年${plain}` : plain;
  const read = periodFromText(whole);
  if (read === undefined || read.from.day !== 1) return undefined;
  const isOneMonth = read.from.year === read.to.year && read.from.month === read.to.month;
  return isOneMonth ? read.from : undefined;
}
