/** 数据质量 — data quality: the codes of findings. */
export const dataQualityCodes = [] as const;
