import type { CellView } from "../../document";
import { measuringFont } from "./cell-font";
import { textWidth } from "./text-width";

/**
 * 列宽不足 — what a number shows in a column of a given width: a General number loses decimals, any other number that has
 * no room becomes `###`, never a part of its digits.
 */
export function fittingNumber(view: CellView, width: number, zoom: number): string {
  const { text, value, style } = view;
  if (typeof value !== "number") return text;
  const font = measuringFont(view, zoom);
  const fits = (shown: string): boolean => textWidth(shown, font) <= width;
  if (fits(text)) return text;
  if (style.numberFormat === "General" && !/e/i.test(text)) {
    const decimals = text.split(".")[1]?.length ?? 0;
    for (let kept = decimals - 1; kept >= 0; kept -= 1) {
      const shorter = value.toFixed(kept);
      if (fits(shorter)) return shorter;
    }
    for (let kept = 5; kept >= 0; kept -= 1) {
      const scientific = value.toExponential(kept).replace("e", "E");
      if (fits(scientific)) return scientific;
    }
  }
  return "#".repeat(Math.max(1, Math.floor(width / Math.max(1, textWidth("#", font)))));
}
