import { CellError } from "../model/cell-value";
import type { Place } from "../formula/place";
import { dateOfSerial, daysInMonth, lastSerial, serialOfDate } from "../value/date-serial";
import type { CalendarDay } from "../value/date-serial";
import { errorNumber, errorValue } from "../value/failures";
import { numberInText } from "../value/text-to-number";
import { define, definePlaced } from "./native-function";

/** The calendar day of a serial number of this workbook, or `#NUM!` where it is none. */
export function dayOf(at: Place, serial: number): CalendarDay | CellError {
  const whole = Math.floor(serial);
  return whole < 0 || whole + at.workbook.dayShift > lastSerial
    ? errorNumber
    : dateOfSerial(whole + at.workbook.dayShift);
}

/** A serial number of this workbook, or `#NUM!` outside Excel's days. */
function serial(at: Place, year: number, month: number, day: number): number | CellError {
  const found = serialOfDate(year, month, day) - at.workbook.dayShift;
  return found < 0 || found + at.workbook.dayShift > lastSerial ? errorNumber : found;
}

const part = (name: string, pick: (day: CalendarDay) => number) =>
  definePlaced(name, ["number"], (at, value) => {
    const day = dayOf(at, value);
    return day instanceof CellError ? day : pick(day);
  });

function date(at: Place, year: number, month: number, day: number): number | CellError {
  const wholeYear = Math.trunc(year);
  if (wholeYear < 0 || wholeYear > 9999) return errorNumber;
  const fullYear = wholeYear < 1900 ? wholeYear + 1900 : wholeYear;
  // Months beyond the last year are refused even where days would lead back into it.
  if (fullYear + Math.floor((Math.trunc(month) - 1) / 12) > 9999) return errorNumber;
  return serial(at, fullYear, Math.trunc(month), Math.trunc(day));
}

/** The same day so many months later; the last of the month where that month is shorter. */
function monthsLater(at: Place, value: number, months: number, atEnd: boolean): number | CellError {
  const day = dayOf(at, value);
  if (day instanceof CellError) return day;
  const month = day.year * 12 + day.month - 1 + Math.trunc(months);
  const [year, monthInYear] = [Math.floor(month / 12), (month % 12) + 1];
  const last = daysInMonth(year, monthInYear);
  return year < 1900 ? errorNumber : serial(at, year, monthInYear, atEnd ? last : Math.min(day.day, last));
}

/** Monday is 0. */
export function weekdayFromMonday(at: Place, value: number): number {
  return (Math.floor(value) + at.workbook.dayShift + 5) % 7;
}

/** WEEKDAY's numbering: 1 and 17 start on Sunday, 2 and 11 on Monday, 3 counts Monday as 0, 12 to 16 start later. */
function weekday(at: Place, value: number, type = 1): number | CellError {
  if (dayOf(at, value) instanceof CellError) return errorNumber;
  const fromMonday = weekdayFromMonday(at, value);
  if (type === 3) return fromMonday;
  const start = type === 1 ? 6 : type === 2 ? 0 : type - 11;
  return start >= 0 && start <= 6 ? ((fromMonday - start + 7) % 7) + 1 : errorNumber;
}

function isoWeek(at: Place, value: number): number | CellError {
  const thursday = Math.floor(value) - weekdayFromMonday(at, value) + 3;
  const day = dayOf(at, thursday);
  if (day instanceof CellError) return day;
  const newYear = serialOfDate(day.year, 1, 1) - at.workbook.dayShift;
  return Math.floor((thursday - newYear) / 7) + 1;
}

function weekNumber(at: Place, value: number, type = 1): number | CellError {
  if (type === 21) return isoWeek(at, value);
  const day = dayOf(at, value);
  if (day instanceof CellError) return day;
  const start = type === 1 ? 6 : type === 2 ? 0 : type - 11;
  if (start < 0 || start > 6) return errorNumber;
  const newYear = serialOfDate(day.year, 1, 1) - at.workbook.dayShift;
  const offset = (weekdayFromMonday(at, newYear) - start + 7) % 7;
  return Math.floor((Math.floor(value) - newYear + offset) / 7) + 1;
}

/** The second of the day, with the half second that a serial number can be off. */
const secondOfDay = (value: number): number => {
  const fraction = value - Math.floor(value);
  return Math.round(fraction * 86400) % 86400;
};

const timePart = (name: string, pick: (second: number) => number) =>
  define(name, ["number"], (value) => (value < 0 ? errorNumber : pick(secondOfDay(value))));

function dateInText(text: string, wantsTime: boolean): number | CellError {
  const isWritten = /[-/年:]|[a-z]/i.test(text);
  const value = isWritten ? numberInText(text) : undefined;
  if (value === undefined || value < 0) return errorValue;
  return wantsTime ? value - Math.floor(value) : Math.floor(value);
}

/** 日期函数 — days, months, weeks and times as serial numbers. */
export const dateFunctions = [
  definePlaced("DATE", ["number", "number", "number"], date),
  part("YEAR", (day) => day.year),
  part("MONTH", (day) => day.month),
  part("DAY", (day) => day.day),
  definePlaced("EDATE", ["strictNumber", "strictNumber"], (at, value, months) =>
    monthsLater(at, value, months, false),
  ),
  definePlaced("EOMONTH", ["strictNumber", "strictNumber"], (at, value, months) =>
    monthsLater(at, value, months, true),
  ),
  definePlaced("WEEKDAY", ["number", "number?"], weekday),
  definePlaced("WEEKNUM", ["strictNumber", "strictNumber?"], weekNumber),
  definePlaced("ISOWEEKNUM", ["number"], isoWeek),
  definePlaced("DATEVALUE", ["text"], (at, text) => {
    const found = dateInText(text, false);
    return found instanceof CellError ? found : found - at.workbook.dayShift;
  }),
  define("TIMEVALUE", ["text"], (text) => dateInText(text, true)),
  define("TIME", ["number", "number", "number"], (hours, minutes, seconds) => {
    const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
    return total < 0 ? errorNumber : (total % 86400) / 86400;
  }),
  timePart("HOUR", (second) => Math.floor(second / 3600)),
  timePart("MINUTE", (second) => Math.floor(second / 60) % 60),
  timePart("SECOND", (second) => second % 60),
  definePlaced("TODAY", [], (at) => Math.floor(at.workbook.clock())),
  definePlaced("NOW", [], (at) => at.workbook.clock()),
];
