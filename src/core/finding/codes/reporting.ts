/** 列示 — amounts as they are stated to others: the codes of findings. */
export const reportingCodes = ["reporting-decimals-outside", "reporting-half-set"] as const;
