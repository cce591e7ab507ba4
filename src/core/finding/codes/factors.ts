/** 因子库 — the library of factors: the codes of findings. */
export const factorsCodes = [] as const;
