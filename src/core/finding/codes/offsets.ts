/** 碳资产与抵消 — carbon assets and offsets: the codes of findings. */
export const offsetsCodes = [] as const;
