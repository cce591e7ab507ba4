/** 基准、目标、措施 — baseline, targets, measures: the codes of findings. */
export const baselineCodes = [
  "baseline-below-zero",
  "target-years-reversed",
  "year-outside-target",
  "target-method-unknown",
  "direction-unknown",
  "measure-unnamed",
  "measure-without-abatement",
  "measure-abates-nothing",
  "measure-without-cost",
  "abatement-not-enough",
  "facility-unnamed",
  "facility-below-zero",
  "deviation-serious",
  "deviation-limit-open",
] as const;
