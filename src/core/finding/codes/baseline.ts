/** 基准、目标、措施 — baseline, targets, measures: the codes of findings. */
export const baselineCodes = [] as const;
