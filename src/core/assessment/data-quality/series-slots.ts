import { contains, daysAfter, daysOf, monthsAfter, period, type Period, type PlainDate } from "../../time";

/** 频次 — how often there should be a datum. */
export type SeriesFrequency = "daily" | "weekly" | "monthly" | "quarterly" | "yearly";

const months: Readonly<Partial<Record<SeriesFrequency, number>>> = { monthly: 1, quarterly: 3, yearly: 12 };

/** 1 January of the year 1 was a Monday, as the calendar is counted back. */
const firstMonday: PlainDate = { year: 1, month: 1, day: 1 };

/**
 * 应有时点 — the parts of a period in which there should be a datum each: days, weeks from Monday to Sunday, calendar months,
 * quarters, years. The first and the last part may be cut by the period.
 */
export function slotsOf(
  whole: Period,
  frequency: SeriesFrequency,
  most: number,
): readonly Period[] | undefined {
  const slots: Period[] = [];
  let from: PlainDate | undefined = whole.from;
  while (from !== undefined && contains(whole, from)) {
    if (slots.length === most) return undefined;
    const next = startOfNext(from, frequency);
    const lastDay = next === undefined ? undefined : daysAfter(next, -1);
    const to = lastDay !== undefined && contains(whole, lastDay) ? lastDay : whole.to;
    const slot = period(from, to);
    if (slot !== undefined) slots.push(slot);
    from = next;
  }
  return slots;
}

function startOfNext(from: PlainDate, frequency: SeriesFrequency): PlainDate | undefined {
  if (frequency === "daily") return daysAfter(from, 1);
  if (frequency === "weekly") {
    const weekday = (daysOf({ from: firstMonday, to: from }) - 1) % 7;
    return daysAfter(from, 7 - weekday);
  }
  const step = months[frequency] ?? 1;
  const firstOfMonth: PlainDate = { year: from.year, month: from.month - ((from.month - 1) % step), day: 1 };
  return monthsAfter(firstOfMonth, step);
}
