import { roundTo, statedAmount, type Exact, type ReportRounding } from "../core";
import { groupedDigits, shownAmount, shownNumber } from "./shown-number";

/** 列示数的文字 — an amount as the workbook's rounding asks; without one as the whole pane writes amounts. */
export function statedText(amount: Exact, rounding: ReportRounding | undefined): string {
  return rounding === undefined ? shownAmount(amount) : groupedDigits(statedAmount(amount, rounding));
}

/** 未修约的文字 — the amount itself, where what is written of it is less. */
export function unroundedText(amount: Exact, rounding: ReportRounding | undefined): string | undefined {
  const { places, mode } = rounding ?? { places: 3, mode: "half-even" as const };
  return roundTo(amount, places, mode).compare(amount) === 0 ? undefined : shownNumber(amount);
}
