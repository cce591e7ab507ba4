/** 不确定度 — uncertainties that the ledger states: the codes of findings. */
export const uncertaintyCodes = ["uncertainty-unit"] as const;
