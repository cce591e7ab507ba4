import {
  dateOfSerial,
  error,
  failure,
  parseDate,
  periodFromText,
  success,
  type Outcome,
} from "../../../core";

/**
 * 读年份 — the year of a cell: a year, a day (as Excel's serial number or as text), or a period inside one year such as
 * 2025年3月. Bare numbers from 1900 to 2200 are years; no ledger has days before 1907.
 */
export function yearOfText(text: string, input: string): Outcome<number> {
  const year = readYear(text);
  return year === undefined
    ? failure(error("factor-year-unreadable", input, { found: text }))
    : success(year);
}

function readYear(text: string): number | undefined {
  if (/^\d+(\.\d+)?$/.test(text) && text.length !== 8) {
    const number = Number(text);
    if (Number.isInteger(number) && number >= 1900 && number <= 2200) return number;
    return number > 2200 ? dateOfSerial(number)?.year : undefined;
  }
  const day = parseDate(text);
  if (day !== undefined) return day.year;
  const period = periodFromText(text);
  return period !== undefined && period.from.year === period.to.year ? period.from.year : undefined;
}
