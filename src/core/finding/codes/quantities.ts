/** 数量 — what a quantity may be: the codes of findings. */
export const quantitiesCodes = [
  "negative",
  "not-positive",
  "share-out-of-range",
  "hours-out-of-range",
  "weights-sum-to-zero",
  "stock-exceeds-supply",
  "carbon-not-balanced",
  "gwp-of-other-set",
  "result-too-large",
] as const;
