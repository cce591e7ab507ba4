/** 单位错位 — slips of units and electricity: the codes of findings. */
export const unitSlipsCodes = [] as const;
