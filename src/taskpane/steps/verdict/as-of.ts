import {
  compareDates,
  dateText,
  daysAfter,
  daysOf,
  monthsAfter,
  parseDate,
  period,
  statedAsOf,
  type LedgerContents,
  type Period,
  type PlainDate,
  type ReadLedger,
} from "../../../core";
import { today } from "../../today";
import type { PaneChoices } from "../../editing/use-editing";

/** Under which name the day of judgement is kept among what people chose to look at. */
export const asOfChoice = "asOf";

/**
 * 截至日 — the day that was entered to look at; otherwise the one that the workbook states, and where it states none today.
 * Nothing while it is no day.
 */
export function asOfText(choices: PaneChoices, contents: LedgerContents): string {
  const day = statedAsOf(contents) ?? today();
  return choices[asOfChoice] ?? (day === undefined ? "" : dateText(day));
}

/** The day of judgement as a day. */
export function asOfOf(choices: PaneChoices, contents: LedgerContents): PlainDate | undefined {
  return parseDate(asOfText(choices, contents));
}

/** 可选的日子 — from the first day of the period to the end of the time for retirement: 12 months, for events 36. */
export function asOfRange({ days, settings }: ReadLedger): Period | undefined {
  if (days === undefined) return undefined;
  const { publishedOn, isEvent } = settings;
  const published = publishedOn.value;
  const from = published !== undefined && compareDates(published, days.to) > 0 ? published : days.to;
  const end = monthsAfter(from, isEvent.value === "yes" ? 36 : 12);
  return end === undefined ? undefined : period(days.from, end);
}

/** How many days after the first one; kept inside the range. */
export function stepOf({ from, to }: Period, day: PlainDate): number {
  if (compareDates(day, from) <= 0) return 0;
  return daysOf({ from, to: compareDates(day, to) > 0 ? to : day }) - 1;
}

/** The day so many days after the first one, as text. */
export function dayAtStep({ from }: Period, step: number): string {
  const day = daysAfter(from, step);
  return day === undefined ? "" : dateText(day);
}

/** The same day some months later or earlier, kept inside the range. */
export function monthsFrom({ from, to }: Period, day: PlainDate, months: number): string {
  const moved = monthsAfter(day, months) ?? day;
  return dateText(compareDates(moved, from) < 0 ? from : compareDates(moved, to) > 0 ? to : moved);
}
