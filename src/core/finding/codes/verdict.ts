/** 判定 — verdicts: the codes of findings. */
export const verdictCodes = [] as const;
