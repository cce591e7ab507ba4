import type { LotJudgement } from "../../../core";
import type { PaneText } from "../../text";

/** 一个格子 — how a lot stands under a standard, also where the standard judges no lots or the period is unclear. */
export type LotStanding = LotJudgement["answer"] | "notJudged" | "noDays";

/** 状态的词 — in full, and as short as a narrow column needs it. */
export function lotWords(
  standing: LotStanding,
  text: PaneText,
): { readonly full: string; readonly short: string } {
  switch (standing) {
    case "admissible":
      return { full: text.offsetsAdmissible, short: text.offsetsShortAdmissible };
    case "conditional":
      return { full: text.offsetsOnCondition, short: text.offsetsShortOnCondition };
    case "missingEvidence":
      return { full: text.offsetsMissing, short: text.offsetsShortMissing };
    case "refused":
      return { full: text.offsetsRefused, short: text.offsetsShortRefused };
    case "notJudged":
      return { full: text.offsetsNotJudged, short: text.offsetsShortNone };
    case "noDays":
      return { full: text.offsetsNoDays, short: text.offsetsShortMissing };
  }
}
