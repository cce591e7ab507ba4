/** 解释 — explanations: the codes of findings. */
export const explanationCodes = [
  "explained-function-unknown",
  "explained-cell-given",
  "explained-arguments-surplus",
  "clause-of-no-standard",
  "clause-unknown",
  "clause-without-rule",
] as const;
