/** A calendar day; `day` is 0 for serial 0, which Excel shows as 1900-01-00. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Excel's last day, 9999-12-31. */
export const lastSerial = 2958465;

/** Days from 1899-12-30 to 1970-01-01; serial numbers after the day that never was count from there. */
const epochShift = 25569;

/** Days since 1970-01-01 of a day of the proleptic Gregorian calendar (any month number, it carries over). */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const monthInYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const shifted = monthInYear <= 2 ? carried - 1 : carried;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (monthInYear + (monthInYear > 2 ? -3 : 9)) + 2) / 5);
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + (day - 1);
}

/**
 * 日期序列号 — the serial number of a day. Months and days carry over as in Excel's DATE. 1900-02-29 never was, but Excel
 * counts it as 60, so days before 1900-03-01 are one lower than the calendar would have them.
 */
export function serialOfDate(year: number, month: number, day: number): number {
  const firstOfMonth = daysSinceEpoch(year, month, 1) + epochShift;
  const serial = (firstOfMonth < 61 ? firstOfMonth - 1 : firstOfMonth) + day - 1;
  return serial;
}

/** 序列号的日期 — the day of a serial number from 0 to 2958465; time of day is ignored. */
export function dateOfSerial(serial: number): CalendarDay {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const days = (whole < 60 ? whole + 1 : whole) - epochShift + 719468;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** 当月天数 — the number of days of a month, with Excel's 29 February 1900. */
export function daysInMonth(year: number, month: number): number {
  if (year === 1900 && month === 2) return 29;
  return daysSinceEpoch(year, month + 1, 1) - daysSinceEpoch(year, month, 1);
}
