/** 单位 — units: the codes of findings. */
export const unitsCodes = [
  "unit-missing",
  "unit-unknown",
  "unit-ambiguous",
  "unit-mismatch",
  "unit-of-other-quantity",
  "unit-state-mismatch",
] as const;
