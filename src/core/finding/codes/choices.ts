/** 选项 — choices: the codes of findings. */
export const choicesCodes = [
  "gas-unknown",
  "gas-ambiguous",
  "gas-not-covered",
  "gwp-missing",
  "gwp-set-unknown",
  "rounding-unknown",
  "places-not-whole",
  "standard-unknown",
] as const;
