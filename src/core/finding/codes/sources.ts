/** 排放源与计算方法 — sources, monitoring and method advice: the codes of findings. */
export const sourcesCodes = [] as const;
