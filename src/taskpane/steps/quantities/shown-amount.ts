import type { Exact } from "../../../core";

/** 排放量的写法 — tonnes as people of that language write them, to the kilogram. */
export function shownAmount(amount: Exact, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(amount.toDouble());
}
