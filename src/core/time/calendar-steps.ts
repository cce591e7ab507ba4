import { dateOfDayNumber, dayNumber, daysInMonth, plainDate, type PlainDate } from "./plain-date";

/** The date so many days later (earlier where negative); `undefined` outside the years 1 to 9999. */
export function daysAfter(date: PlainDate, days: number): PlainDate | undefined {
  return dateOfDayNumber(dayNumber(date) + days);
}

/**
 * The same day so many months later (earlier where negative). Where that month has no such day, its last day
 * stands: the rule of the Civil Code, article 202, for periods counted in months and years.
 */
export function monthsAfter(date: PlainDate, months: number): PlainDate | undefined {
  const count = date.year * 12 + (date.month - 1) + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return plainDate(year, month, Math.min(date.day, daysInMonth(year, month)));
}

/** 若干年前的同一天 — the same day so many years before; 29 February becomes 28 February in a common year. */
export function yearsBefore(date: PlainDate, years: number): PlainDate | undefined {
  return monthsAfter(date, -12 * years);
}
