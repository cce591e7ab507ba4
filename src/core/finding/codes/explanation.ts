/** 解释 — explanations: the codes of findings. */
export const explanationCodes = [] as const;
