import type { Finding, Place } from "../../finding";
import { guide } from "../../standards";
import { contains, dateText, type Period, type PlainDate } from "../../time";
import { against } from "../finding-of-rule";
import { slotsOf, type SeriesFrequency } from "./series-slots";

/** 一条记录 — the day it is for and whether its value could be read; `finding` says what is wrong with the row's cells. */
export interface SeriesEntry {
  readonly date: PlainDate | undefined;
  readonly finding: Finding | undefined;
  readonly at: Place;
}

/** 序列的完整性 — counts, and a finding for everything that is missing, double, outside or unreadable. */
export interface SeriesReport {
  readonly expected: number;
  /** Points with a readable value. */
  readonly present: number;
  readonly missing: number;
  readonly double: number;
  readonly outside: number;
  readonly unreadable: number;
  readonly findings: readonly Finding[];
}

/** More points than this are no series that anyone checks. */
export const mostSlots = 40_000;

const { completeness, consistency } = guide.dataQuality;

/**
 * 检查序列 — B7: a datum for every point of the period, each once, none outside, every value a number. The order of the
 * rows makes no difference. `undefined` where the period has more points than can be checked.
 */
export function seriesCompleteness(
  entries: readonly SeriesEntry[],
  whole: Period,
  frequency: SeriesFrequency,
  series: Place,
): SeriesReport | undefined {
  const slots = slotsOf(whole, frequency, mostSlots);
  if (slots === undefined) return undefined;
  const inside = slots.map((): SeriesEntry[] => []);
  const outside: SeriesEntry[] = [];
  for (const entry of entries) {
    if (entry.date === undefined) continue;
    const { date } = entry;
    const index = contains(whole, date) ? positionOf(slots, date) : -1;
    if (index === -1) outside.push(entry);
    else inside[index]?.push(entry);
  }
  const missing = slots.filter((_slot, index) => inside[index]?.length === 0);
  const double = slots.flatMap((slot, index) => {
    const own = inside[index] ?? [];
    return own.length > 1 ? [{ slot, own }] : [];
  });
  const unreadable = entries.filter(({ finding }) => finding !== undefined);
  const present = inside.filter((own) => own.some(({ finding }) => finding === undefined)).length;
  return {
    expected: slots.length,
    present,
    missing: missing.length,
    double: double.length,
    outside: outside.length,
    unreadable: unreadable.length,
    findings: [
      ...missing.map((slot) => against(completeness, "series-missing", series, { found: slotText(slot) })),
      ...double.map(({ slot, own }) =>
        against(consistency, "series-double", own[1]?.at ?? series, {
          found: slotText(slot),
          expected: `${own.length}`,
        }),
      ),
      ...outside.map(({ at, date }) =>
        against(consistency, "series-outside", at, { found: date === undefined ? "" : dateText(date) }),
      ),
      ...unreadable.flatMap(({ finding }) =>
        finding === undefined ? [] : [{ ...finding, clause: completeness.clause }],
      ),
    ],
  };
}

/** The slots follow each other without a gap. */
function positionOf(slots: readonly Period[], date: PlainDate): number {
  let [low, high] = [0, slots.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const slot = slots[middle];
    if (slot !== undefined && isAfter(date, slot)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAfter(date: PlainDate, { from, to }: Period): boolean {
  return !contains({ from, to }, date) && dateText(date) > dateText(to);
}

/** A month as a month, a day as a day, anything else from day to day. */
function slotText({ from, to }: Period): string {
  const [first, last] = [dateText(from), dateText(to)];
  if (first === last) return first;
  const isMonth = from.year === to.year && from.month === to.month && from.day === 1 && to.day >= 28;
  return isMonth ? first.slice(0, 7) : `${first}/${last}`;
}
