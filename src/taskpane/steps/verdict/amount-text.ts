import type { Exact } from "../../../core";
import { roundTo } from "../../../core";

/** 数量的文字 — an amount with grouped digits and at most three decimals; `≈` where more were left out. */
export function amountText(amount: Exact): string {
  const rounded = roundTo(amount, 3, "half-even");
  const { text } = rounded.toText(34);
  const [whole = "", decimals] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, "\u202F").replace("-", "−");
  const shown = decimals === undefined ? grouped : `${grouped}.${decimals}`;
  return rounded.compare(amount) === 0 ? shown : `≈${shown}`;
}
