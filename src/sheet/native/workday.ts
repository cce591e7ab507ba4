import { CellError } from "../model/cell-value";
import type { Place } from "../formula/place";
import { lastSerial } from "../value/date-serial";
import { errorNumber, errorValue } from "../value/failures";
import type { Operand } from "../value/operand";
import { weekdayFromMonday } from "./date";
import { definePlaced } from "./native-function";
import { numbersOf } from "./scan";

/** Which days of the week are free, from Monday. */
type Weekend = readonly boolean[];

const saturdayAndSunday: Weekend = [false, false, false, false, false, true, true];

/** The weekend that `NETWORKDAYS.INTL` names by a number (1 to 7, 11 to 17) or seven digits from Monday. */
function weekendOf(given: Operand | undefined): Weekend | CellError {
  if (given === undefined || given === null) return saturdayAndSunday;
  if (typeof given === "string") {
    if (!/^[01]{7}$/.test(given)) return errorValue;
    return Array.from(given, (digit) => digit === "1");
  }
  if (typeof given !== "number") return given instanceof CellError ? given : errorValue;
  const kind = Math.trunc(given);
  const free =
    kind >= 1 && kind <= 7
      ? [(kind + 4) % 7, (kind + 5) % 7]
      : kind >= 11 && kind <= 17
        ? [(kind - 5) % 7]
        : undefined;
  return free === undefined ? errorNumber : saturdayAndSunday.map((_, day) => free.includes(day));
}

function holidaysOf(given: Operand | undefined): Set<number> | CellError {
  if (given === undefined || given === null) return new Set();
  const numbers = numbersOf([given]);
  return numbers instanceof CellError ? numbers : new Set(numbers.map(Math.floor));
}

interface WorkCalendar {
  readonly isFree: (serial: number) => boolean;
}

function calendarOf(
  at: Place,
  weekend: Operand | undefined,
  holidays: Operand | undefined,
): WorkCalendar | CellError {
  const week = weekendOf(weekend);
  if (week instanceof CellError) return week;
  const days = holidaysOf(holidays);
  if (days instanceof CellError) return days;
  return { isFree: (serial) => week[weekdayFromMonday(at, serial)] === true || days.has(serial) };
}

function workdaysBetween(
  at: Place,
  from: number,
  to: number,
  weekend?: Operand,
  holidays?: Operand,
): Operand {
  const calendar = calendarOf(at, weekend, holidays);
  if (calendar instanceof CellError) return calendar;
  const [first, last] = [Math.floor(Math.min(from, to)), Math.floor(Math.max(from, to))];
  if (first < 0 || last > lastSerial) return errorNumber;
  let count = 0;
  for (let day = first; day <= last; day++) if (!calendar.isFree(day)) count++;
  return from <= to ? count : -count || 0;
}

function workdayAfter(
  at: Place,
  start: number,
  days: number,
  weekend?: Operand,
  holidays?: Operand,
): Operand {
  const calendar = calendarOf(at, weekend, holidays);
  if (calendar instanceof CellError) return calendar;
  const step = days < 0 ? -1 : 1;
  let day = Math.floor(start);
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    day += step;
    if (day < 0 || day > lastSerial) return errorNumber;
    if (!calendar.isFree(day)) left--;
  }
  return day;
}

/** 工作日函数 — working days between days, and the day after so many of them. */
export const workdayFunctions = [
  definePlaced("NETWORKDAYS", ["strictNumber", "strictNumber", "operand?"], (at, from, to, holidays) =>
    workdaysBetween(at, from, to, undefined, holidays),
  ),
  definePlaced("NETWORKDAYS.INTL", ["number", "number", "plain??", "operand?"], workdaysBetween),
  definePlaced("WORKDAY", ["strictNumber", "strictNumber", "operand?"], (at, start, days, holidays) =>
    workdayAfter(at, start, days, undefined, holidays),
  ),
  definePlaced("WORKDAY.INTL", ["number", "number", "plain??", "operand?"], workdayAfter),
];
