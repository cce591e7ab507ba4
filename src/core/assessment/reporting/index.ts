/** 列示 — amounts as they are stated to others. Verdicts and sums never see them: they stay exact. */
export {
  reportRounding,
  reportRoundingFindings,
  reportRoundingOf,
  type ReportRounding,
} from "./report-rounding";
export { roundingWords, statedAmount, statedDifference } from "./stated-amount";
