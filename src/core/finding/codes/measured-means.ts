/** 实测参数的平均 — means of measured parameters: the codes of findings. */
export const measuredMeansCodes = [
  "measured-value-missing",
  "measured-weight-missing",
  "measured-unit-differs",
] as const;
