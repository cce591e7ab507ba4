import { monthsOfYear, period, type Period } from "./period";
import { parseDate, wholeNumber, type PlainDate } from "./plain-date";

/** One way of writing a period within a year, and the months it means. */
interface Spelling {
  readonly pattern: RegExp;
  readonly months: (...words: string[]) => readonly [number, number];
}

const spellings: readonly Spelling[] = [
  { pattern: /^(\d{4})(?:年度?)?$/, months: () => [1, 12] },
  { pattern: /^(\d{4})年(\d{1,2})月份?$/, months: (month) => sameMonth(month) },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, months: (month) => sameMonth(month) },
  { pattern: /^(\d{4})[年-]?Q([1-4])$/i, months: (quarter) => quarterMonths(quarter) },
  { pattern: /^(\d{4})年第?([一二三四1-4])季度?$/, months: (quarter) => quarterMonths(quarter) },
  { pattern: /^(\d{4})[年-]?H([12])$/i, months: (half) => (half === "1" ? [1, 6] : [7, 12]) },
  { pattern: /^(\d{4})年([上下])半年$/, months: (half) => (half === "上" ? [1, 6] : [7, 12]) },
  {
    pattern: /^(\d{4})年(\d{1,2})[-~至到](\d{1,2})月$/,
    months: (first, last) => [monthNumber(first), monthNumber(last)],
  },
];

/**
 * 读期间 — reads a year (`2025年度`, `FY2025`), a half, a quarter, a month, or two dates or months joined by 至, 到, `/`, `~` or a dash.
 * `undefined` for anything else: a single day, a reversed period, two bare years (`2024-2025` may be a
 * heating season).
 */
export function periodFromText(text: string): Period | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[–—―−]+/g, "-")
    .replace(/[〜∼]/g, "~")
    .replace(/\s+/g, "");
  return withinYear(plain) ?? withinYear(yearFirst(plain)) ?? joined(plain);
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** 英文写法 — `FY2025`, `Q1 2025`, `H2 2025` and `March 2025` with the year first. The fiscal year of China is the calendar year. */
function yearFirst(plain: string): string {
  const [, word = "", year = ""] = /^([A-Za-z]+[1-4]?)[.,-]?(\d{4})$/.exec(plain) ?? [];
  const folded = word.toLowerCase();
  if (folded === "fy" || folded === "cy" || folded === "year") return year;
  if (/^[qh]\d$/.test(folded)) return `${year}${word}`;
  const month = monthNames.findIndex((name) => folded.startsWith(name) && fullName.test(folded)) + 1;
  return month === 0 ? plain : `${year}-${month}`;
}

const fullName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

function withinYear(plain: string): Period | undefined {
  for (const { pattern, months } of spellings) {
    const [, year, ...words] = pattern.exec(plain) ?? [];
    if (year === undefined) continue;
    const [first, last] = months(...words);
    return monthsOfYear(wholeNumber(year), first, last);
  }
  return undefined;
}

function joined(plain: string): Period | undefined {
  for (const { index, 0: mark } of plain.matchAll(/[至到~/-]/g)) {
    const start = endOf(plain.slice(0, index), "from");
    const end = endOf(withYear(plain.slice(index + mark.length), plain.slice(0, 4)), "to");
    if (start !== undefined && end !== undefined) return period(start, end);
  }
  return undefined;
}

/** In `2025年1月1日至12月31日` the second date takes the year of the first. */
function withYear(plain: string, year: string): string {
  return /^\d{1,2}月(\d{1,2}[日号])?$/.test(plain) ? `${year}年${plain}` : plain;
}

/** A date, or the first or last day of a month. */
function endOf(plain: string, end: "from" | "to"): PlainDate | undefined {
  const date = parseDate(plain);
  if (date !== undefined) return date;
  return /^\d{4}(年\d{1,2}月|[-/]\d{1,2}$)/.test(plain) ? withinYear(plain)?.[end] : undefined;
}

function sameMonth(month: string | undefined): readonly [number, number] {
  return [monthNumber(month), monthNumber(month)];
}

function monthNumber(month: string | undefined): number {
  return wholeNumber(month ?? "0");
}

function quarterMonths(quarter: string | undefined): readonly [number, number] {
  const chinese = "一二三四".indexOf(quarter ?? "") + 1;
  const number = chinese === 0 ? monthNumber(quarter) : chinese;
  return [number * 3 - 2, number * 3];
}
