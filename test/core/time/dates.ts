import fc from "fast-check";
import { parseDate, type PlainDate } from "../../../src/core/time";

/** The date of an ISO text; a test that writes no date is wrong. */
export function date(text: string): PlainDate {
  const found = parseDate(text);
  if (found === undefined) throw new Error(`no date: ${text}`);
  return found;
}

/** Days counted by the clock of the language, which the core does not use. */
export function daysByUtc({ year, month, day }: PlainDate): number {
  const clock = new Date(0);
  clock.setUTCFullYear(year, month - 1, day);
  return clock.getTime() / 86_400_000;
}

/** Any day of the years 1 to 9999, drawn by the clock of the language. */
export const anyDate: fc.Arbitrary<PlainDate> = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((clock) => ({
    year: clock.getUTCFullYear(),
    month: clock.getUTCMonth() + 1,
    day: clock.getUTCDate(),
  }));
