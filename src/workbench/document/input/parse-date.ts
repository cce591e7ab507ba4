import { serialOfDate } from "../../../sheet";
import { daysInMonth } from "../../../sheet/value/date-serial";
import type { NumberInput } from "./parse-number";

/** What a typed date depends on. */
export interface DateContext {
  /** The year of a date that is typed without one. */
  readonly currentYear: number;
  readonly usesDateSystem1904: boolean;
}

const fullDate = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?:\s+(.+))?$/;
const chineseDate = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日)?$/;
const monthDay = /^(\d{1,2})[-/](\d{1,2})$/;
const yearMonth = /^(\d{4})[-/](\d{1,2})$/;
const namedMonth = /^(\d{1,2})-([A-Za-z]{3})-(\d{4}|\d{2})$/;
const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** 日期输入 — a day as Excel with Chinese settings recognises it; `undefined` for anything else. */
export function dateInput(text: string, context: DateContext): NumberInput | undefined {
  const full = fullDate.exec(text);
  if (full) {
    const day = dated(Number(full[1]), Number(full[3]), Number(full[4]), "yyyy/m/d", context);
    const time = full[5] === undefined ? undefined : timeInput(full[5]);
    if (day === undefined || full[5] === undefined) return day;
    return time && { value: day.value + time.value, numberFormat: "yyyy/m/d h:mm" };
  }
  const chinese = chineseDate.exec(text);
  if (chinese) {
    const [, year, month, day] = chinese;
    if (year === undefined && day === undefined) return undefined;
    const format = (year === undefined ? "" : 'yyyy"年"') + 'm"月"' + (day === undefined ? "" : 'd"日"');
    return dated(Number(year ?? context.currentYear), Number(month), Number(day ?? 1), format, context);
  }
  const short = monthDay.exec(text);
  if (short) return dated(context.currentYear, Number(short[1]), Number(short[2]), 'm"月"d"日"', context);
  const long = yearMonth.exec(text);
  if (long) return dated(Number(long[1]), Number(long[2]), 1, "mmm-yy", context);
  const named = namedMonth.exec(text);
  const month = months.indexOf(named?.[2]?.toLowerCase() ?? "") + 1;
  if (!named || month === 0) return undefined;
  return dated(fullYear(named[3] ?? ""), month, Number(named[1]), "d-mmm-yy", context);
}

/** Two digits up to 29 are of this century. */
const fullYear = (digits: string): number =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function dated(
  year: number,
  month: number,
  day: number,
  numberFormat: string,
  { usesDateSystem1904 }: DateContext,
): NumberInput | undefined {
  const first = usesDateSystem1904 ? 1904 : 1900;
  if (year < first || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return { value: serialOfDate(year, month, day) - (usesDateSystem1904 ? 1462 : 0), numberFormat };
}

const time = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?\s*([AaPp][Mm])?$/;

/** 时间输入 — `8:30`, `8:30:15`, `3:00 PM` as parts of a day; more than 24 hours count on. */
export function timeInput(text: string): NumberInput | undefined {
  const parts = time.exec(text.trim());
  if (!parts) return undefined;
  const [minutes, seconds] = [Number(parts[2]), Number(parts[3] ?? 0)];
  const half = parts[4]?.toUpperCase();
  let hours = Number(parts[1]);
  if (minutes > 59 || seconds > 59 || (half !== undefined && (hours < 1 || hours > 12))) return undefined;
  if (half !== undefined) hours = (hours % 12) + (half === "PM" ? 12 : 0);
  const hoursFormat = hours >= 24 ? "[h]:mm:ss" : parts[3] === undefined ? "h:mm" : "h:mm:ss";
  const numberFormat = half === undefined ? hoursFormat : `${hoursFormat} AM/PM`;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86400, numberFormat };
}
