import { roundTo, type Exact } from "../../number";
import { roundingDifference } from "../../quantification";
import type { Text } from "../../text/language";
import type { ReportRounding } from "./report-rounding";

/** 列示数 — an amount rounded once from its exact value, with all the decimals that were asked, zeros too. */
export function statedAmount(amount: Exact, { mode, places }: ReportRounding): string {
  // No amount has as many digits as this; fewer would round a second time.
  const { text } = roundTo(amount, places, mode).toText(60);
  if (places === 0) return text;
  const [whole = "", decimals = ""] = text.split(".");
  return `${whole}.${decimals.padEnd(places, "0")}`;
}

/** 修约差 — what the stated parts lack to meet their stated total; nothing where they meet it. */
export function statedDifference(
  parts: readonly Exact[],
  { mode, places }: ReportRounding,
): Exact | undefined {
  const difference = roundingDifference(places, mode).calculate({ parts });
  return difference.ok && !difference.value.isZero() ? difference.value : undefined;
}

/** 修约的说法 — rule and decimals in words, to stand beside the amounts. */
export function roundingWords({ mode, places }: ReportRounding): Text {
  const zh = mode === "half-even" ? "GB/T 8170" : "四舍五入";
  const en = mode === "half-even" ? "by GB/T 8170" : "half up";
  if (places === 0) return { zh: `按${spaced(zh)}修约到个位`, en: `rounded ${en} to units` };
  return {
    zh: `按${spaced(zh)}修约到 ${places} 位小数`,
    en: `rounded ${en} to ${places} ${places === 1 ? "decimal" : "decimals"}`,
  };
}

/** Latin letters stand apart from Chinese characters. */
function spaced(words: string): string {
  return /^[A-Z]/.test(words) ? ` ${words} ` : words;
}
