/** Every code of a finding, one a line; each has a sentence in text/zh.ts and text/en.ts. */
export const findingCodes = [
  // what a cell holds
  "blank",
  "text-number",
  "text",
  "logical",
  "error-value",
  "rich-value",
  "not-finite",
  "not-text",
  // how inputs stand to each other
  "omitted",
  "shape-mismatch",
  "not-single",
  "no-rows",
  // what a quantity may be
  "negative",
  "not-positive",
  "share-out-of-range",
  "hours-out-of-range",
  "weights-sum-to-zero",
  "stock-exceeds-supply",
  "carbon-not-balanced",
  "result-too-large",
  // units
  "unit-missing",
  "unit-unknown",
  "unit-ambiguous",
  "unit-mismatch",
  "unit-state-mismatch",
  // choices
  "gas-unknown",
  "gas-ambiguous",
  "gas-not-covered",
  "gwp-missing",
  "gwp-set-unknown",
  "rounding-unknown",
  "places-not-whole",
  "standard-unknown",
  "standard-not-judged-here",
] as const;

export type FindingCode = (typeof findingCodes)[number];
