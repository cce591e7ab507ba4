import type { CellContent } from "../../ledger";
import type { plainDate } from "../../time";
import { dateOfSerial, parseDate, periodFromText, serialOfDate } from "../../time";
import { textOf } from "./source-range";

/** 月份的读法 — the day that Excel keeps for a month, a month without its year, or nothing that can be read. */
export type MonthReading =
  { readonly serial: number } | { readonly isYearMissing: true } | { readonly isUnread: true };

/** Day numbers of the years 1990 to 2099; other numbers in a column of months are no days. */
const firstSerial = 32874;
const lastSerial = 73050;

/** 读月份 — a day, `2025-01`, `2025年1月`, `202501`, or `1月` with the year that was stated for the whole ledger. */
export function monthOf(content: CellContent | undefined, year: number | undefined): MonthReading {
  if (typeof content === "number") return monthOfNumber(content, year);
  const text = textOf(content).replace(/\s+/g, "");
  const bare = /^(\d{1,2})月份?$/.exec(text)?.[1];
  if (bare !== undefined) return monthInYear(bare, year);
  const compact = /^\d{4}(?:0[1-9]|1[0-2])$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4)}` : text;
  const span = periodFromText(compact);
  const isOneMonth =
    span !== undefined && span.from.year === span.to.year && span.from.month === span.to.month;
  const day = parseDate(compact) ?? (isOneMonth ? span.from : undefined);
  return written(day);
}

function monthOfNumber(number: number, year: number | undefined): MonthReading {
  const text = String(number);
  if (/^([1-9]|1[0-2])$/.test(text)) return monthInYear(text, year);
  if (/^\d{6}$/.test(text)) return monthOf(text, year);
  if (number < firstSerial || number > lastSerial || dateOfSerial(number) === undefined) {
    return { isUnread: true };
  }
  return { serial: number };
}

function monthInYear(month: string, year: number | undefined): MonthReading {
  if (!/^0?[1-9]$|^1[0-2]$/.test(month)) return { isUnread: true };
  if (year === undefined) return { isYearMissing: true };
  return written(parseDate(`${year}-${month.padStart(2, "0")}-01`));
}

function written(day: ReturnType<typeof plainDate>): MonthReading {
  const serial = day === undefined ? undefined : serialOfDate(day);
  return serial === undefined ? { isUnread: true } : { serial };
}
