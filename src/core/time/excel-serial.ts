import { dateOfDayNumber, dayNumber, type PlainDate } from "./plain-date";

/** Serial 1 is 1900-01-01. */
const dayBeforeSerialOne = dayNumber({ year: 1899, month: 12, day: 31 });

/** The serial that Excel shows as 1900-02-29, a day that never was. */
const phantomSerial = 60;

const lastSerial = 2_958_465;

/**
 * Excel 日期序列号 → 日期 — the day of an Excel serial in the 1900 date system; the time of day is dropped. Serial
 * 60 is the 29 February 1900 that Excel inherited from Lotus 1-2-3: there is no such day, so it is no date
 * here, and neither is anything below 1 or after 9999-12-31.
 */
export function dateOfSerial(serial: number): PlainDate | undefined {
  if (!Number.isFinite(serial)) return undefined;
  const whole = Math.floor(serial);
  if (whole < 1 || whole === phantomSerial || whole > lastSerial) return undefined;
  return dateOfDayNumber(dayBeforeSerialOne + (whole > phantomSerial ? whole - 1 : whole));
}

/** 日期 → Excel 日期序列号 — the serial that Excel shows as this date; `undefined` before 1900. */
export function serialOfDate(date: PlainDate): number | undefined {
  const days = dayNumber(date) - dayBeforeSerialOne;
  if (days < 1) return undefined;
  return days >= phantomSerial ? days + 1 : days;
}
