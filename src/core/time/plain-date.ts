import { Exact } from "../number";

/** 日期 — a calendar day of the (proleptic) Gregorian calendar, without time and time zone; years 1 to 9999. */
export interface PlainDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** 闰年 — whether February has 29 days. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 当月天数 — how many days the month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date, or `undefined` where the calendar has no such day. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, month, day };
}

/** −1, 0 or 1: earlier, the same day, later. */
export function compareDates(first: PlainDate, second: PlainDate): -1 | 0 | 1 {
  const difference = dayNumber(first) - dayNumber(second);
  return difference < 0 ? -1 : difference > 0 ? 1 : 0;
}

/** 日序号 — days counted from 0001-01-01, which is day 1. */
export function dayNumber({ year, month, day }: PlainDate): number {
  const before = year - 1;
  const leapDays = Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  let days = before * 365 + leapDays + day;
  for (let earlier = 1; earlier < month; earlier += 1) days += daysInMonth(year, earlier);
  return days;
}

/** The date with this day number; `undefined` outside the years 1 to 9999. */
export function dateOfDayNumber(number: number): PlainDate | undefined {
  if (!Number.isInteger(number) || number < 1 || number > lastDayNumber) return undefined;
  // 400 years have 146,097 days; the quotient is never more than one year too high.
  let year = Math.floor(((number - 1) * 400) / 146_097) + 1;
  if (dayNumber({ year, month: 1, day: 1 }) > number) year -= 1;
  if (number - dayNumber({ year, month: 1, day: 1 }) >= (isLeapYear(year) ? 366 : 365)) year += 1;
  let month = 1;
  let day = number - dayNumber({ year, month: 1, day: 1 }) + 1;
  while (day > daysInMonth(year, month)) {
    day -= daysInMonth(year, month);
    month += 1;
  }
  return { year, month, day };
}

const lastDayNumber = dayNumber({ year: 9999, month: 12, day: 31 });

/** The date as ISO 8601 writes it: `2025-01-31`. */
export function dateText({ year, month, day }: PlainDate): string {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** 读日期 — reads 2025-01-31, 2025/1/31, 2025.1.31, 20250131 and 2025年1月31日; `undefined` for anything else. */
export function parseDate(text: string): PlainDate | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(plain) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})[日号]$/.exec(plain) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(plain);
  if (match === null) return undefined;
  const [, year = "", , month = "", day = ""] = match;
  return plainDate(wholeNumber(year), wholeNumber(month), wholeNumber(day));
}

/** Digits as a number. */
export function wholeNumber(digits: string): number {
  return Exact.of(digits).toDouble();
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
