import type { StandardId } from "../../finding";
import type { Answer } from "./decide";
import { pendingTextInEnglish, type OffsetSide } from "./offset-side";
import type { Missing } from "./words";

const missingNames: Readonly<Record<Missing["what"], string>> = {
  emissions: "emissions",
  upstream: "significant upstream sources",
  removals: "removals",
  offsets: "offsets",
  period: "declaration period",
  periodDays: "first and last day of the period",
  asOf: "as-of day",
};

/** 结论的英文 — what the words of a verdict mean, to stand beside them; what is missing is listed in English. */
export function verdictWordsInEnglish(
  answer: Answer,
  standard: StandardId,
  period: string | undefined,
  missing: readonly Missing[],
  side: OffsetSide,
): string {
  const neutrality = `carbon neutrality of the declaration period${period === undefined ? "" : ` ${yearOf(period)}`}`;
  switch (answer) {
    case "reached":
      return `Reached: ${neutrality}`;
    case "notReached":
      return `Not reached: ${neutrality}`;
    case "conditional":
      return `On condition: ${neutrality} is reached once retired in time: ${pendingTextInEnglish(side.pending)}`;
    case "insufficientEvidence":
      return `Insufficient evidence, no verdict (missing: ${missing.map(named).join(", ")})`;
    case "notApplicable":
      return `Not applicable (${standard} gives no verdict of neutrality)`;
  }
}

function named({ what, names }: Missing): string {
  return names.length === 0 ? missingNames[what] : `${missingNames[what]} (${names.join(", ")})`;
}

/** `2025年度` is 2025 in English; other words stand as they are. */
function yearOf(period: string): string {
  return period.replace(/年度?$/, "");
}
