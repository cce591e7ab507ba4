import { CellError } from "../model/cell-value";
import type { Place } from "../formula/place";
import { daysInMonth, serialOfDate } from "../value/date-serial";
import type { CalendarDay } from "../value/date-serial";
import { errorNumber } from "../value/failures";
import { dayOf } from "./date";
import { definePlaced } from "./native-function";

/** DAYS360 takes the last half second of a day for the next day. */
const nearestDay = (value: number): number => Math.floor(value + 0.5 / 86400);

/** Days between two days of a year of twelve months of 30 days, the American or the European way. */
function days360(at: Place, from: number, to: number, isEuropean = false): number | CellError {
  const [start, end] = [dayOf(at, nearestDay(from)), dayOf(at, nearestDay(to))];
  if (start instanceof CellError) return start;
  if (end instanceof CellError) return end;
  let [startDay, endDay, endMonth] = [start.day, end.day, end.month];
  if (isEuropean) {
    [startDay, endDay] = [Math.min(startDay, 30), Math.min(endDay, 30)];
  } else {
    if (startDay === daysInMonth(start.year, start.month) && (start.month === 2 || startDay === 31)) {
      startDay = 30;
    }
    if (endDay === 31 && startDay < 30) [endDay, endMonth] = [1, endMonth + 1];
    else if (endDay === 31) endDay = 30;
  }
  return (end.year - start.year) * 360 + (endMonth - start.month) * 30 + endDay - startDay;
}

/** DATEDIF: whole years, months or days between two days, or the rest beyond whole years or months. */
function dateDifference(at: Place, from: number, to: number, unit: string): number | CellError {
  const [start, end] = [dayOf(at, from), dayOf(at, to)];
  if (start instanceof CellError) return start;
  if (end instanceof CellError) return end;
  if (Math.floor(from) > Math.floor(to)) return errorNumber;
  const months = (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
  switch (unit.toUpperCase()) {
    case "D":
      return Math.floor(to) - Math.floor(from);
    case "M":
      return months;
    case "Y":
      return Math.floor(months / 12);
    case "YM":
      return months % 12;
    case "YD": {
      const year = start.year + Math.floor(months / 12);
      return Math.floor(to) + at.workbook.dayShift - serialOfDate(year, start.month, start.day);
    }
    case "MD": {
      if (end.day >= start.day) return end.day - start.day;
      const before = serialOfDate(end.year, end.month - 1, start.day);
      return Math.floor(to) + at.workbook.dayShift - before;
    }
    default:
      return errorNumber;
  }
}

/** YEARFRAC: the share of a year between two days, by one of five ways of counting days. */
function yearFraction(at: Place, from: number, to: number, basis: number): number | CellError {
  const [start, end] = [dayOf(at, from), dayOf(at, to)];
  if (start instanceof CellError) return start;
  if (end instanceof CellError) return end;
  const days = Math.floor(to) - Math.floor(from);
  switch (Math.trunc(basis)) {
    case 0:
    case 4: {
      const thirties = days360(at, from, to, Math.trunc(basis) === 4);
      return thirties instanceof CellError ? thirties : thirties / 360;
    }
    case 1:
      return days / yearLength(start, end);
    case 2:
      return days / 360;
    case 3:
      return days / 365;
    default:
      return errorNumber;
  }
}

const isLeap = (year: number): boolean => daysInMonth(year, 2) === 29;

/** The mean length of the years between two days. */
function yearLength(start: CalendarDay, end: CalendarDay): number {
  const isOverOneYear =
    end.year > start.year + 1 ||
    (end.year === start.year + 1 &&
      (end.month > start.month || (end.month === start.month && end.day > start.day)));
  if (isOverOneYear) {
    let days = 0;
    for (let year = start.year; year <= end.year; year++) days += isLeap(year) ? 366 : 365;
    return days / (end.year - start.year + 1);
  }
  const leapInStart = isLeap(start.year) && (start.month <= 2 || start.year === end.year);
  const leapInEnd = isLeap(end.year) && (end.month > 2 || (end.month === 2 && end.day === 29));
  const spansLeapDay = start.year === end.year ? isLeap(start.year) : leapInStart || leapInEnd;
  return spansLeapDay ? 366 : 365;
}

/** 日期间隔 — what lies between two days. */
export const dateDifferenceFunctions = [
  definePlaced("DAYS", ["number", "number"], (at, end, start) => {
    const isDay = (value: number): boolean => !(dayOf(at, value) instanceof CellError);
    return isDay(end) && isDay(start) ? Math.floor(end) - Math.floor(start) : errorNumber;
  }),
  definePlaced("DAYS360", ["number", "number", "logical?"], days360),
  definePlaced("DATEDIF", ["number", "number", "text"], dateDifference),
  definePlaced("YEARFRAC", ["strictNumber", "strictNumber", "strictNumber?"], (at, from, to, basis = 0) =>
    yearFraction(at, Math.min(from, to), Math.max(from, to), basis),
  ),
];
