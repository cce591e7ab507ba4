import { shown, type Exact } from "../core";

/** 分组写数 — a number for people: digits in groups of three before the point, `1 250.5`; all its digits where there are few. */
export function groupedNumber(value: Exact): string {
  return grouped(shown(value));
}

/** The same for digits that are written already; of a result without end, the first of them and `…`. */
export function groupedDigits(digits: string, isExact: boolean): string {
  return grouped(isExact ? digits : `${digits.slice(0, significantLength(digits))}…`);
}

/** How many characters hold seventeen significant digits; whole digits are never cut. */
function significantLength(digits: string): number {
  const point = digits.indexOf(".");
  if (point === -1) return digits.length;
  const leading = /^-?0?\.?0*/.exec(digits)?.[0].length ?? 0;
  const hasPointInside = leading <= point;
  return Math.max(point, leading + 17 + (hasPointInside ? 1 : 0));
}

function grouped(text: string): string {
  const [, sign = "", whole = "", rest = ""] = /^(-?)(\d*)(.*)$/.exec(text) ?? [];
  return sign.replace("-", "−") + whole.replace(/\B(?=(\d{3})+$)/g, " ") + rest;
}
