import { compareDates, dateText, dayNumber, daysInMonth, plainDate, type PlainDate } from "./plain-date";

/** 期间 — from one day to another, both days included. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The period, or `undefined` where its end lies before its beginning. */
export function period(from: PlainDate, to: PlainDate): Period | undefined {
  return compareDates(from, to) > 0 ? undefined : { from, to };
}

/** 整月期间 — from the first day of one month to the last day of another month of the same year. */
export function monthsOfYear(year: number, firstMonth: number, lastMonth: number): Period | undefined {
  const from = plainDate(year, firstMonth, 1);
  const to = plainDate(year, lastMonth, daysInMonth(year, lastMonth));
  return from === undefined || to === undefined ? undefined : period(from, to);
}

/** 包含 — whether the day lies in the period; the first and the last day do. */
export function contains({ from, to }: Period, date: PlainDate): boolean {
  return compareDates(from, date) <= 0 && compareDates(date, to) <= 0;
}

/** 重叠 — whether the periods have at least one day in common. */
export function overlaps(first: Period, second: Period): boolean {
  return compareDates(first.from, second.to) <= 0 && compareDates(second.from, first.to) <= 0;
}

/** 天数 — how many days the period has; a period of one day has one. */
export function daysOf({ from, to }: Period): number {
  return dayNumber(to) - dayNumber(from) + 1;
}

/** The period as ISO 8601 writes it: `2025-01-01/2025-12-31`. */
export function periodText({ from, to }: Period): string {
  return `${dateText(from)}/${dateText(to)}`;
}
