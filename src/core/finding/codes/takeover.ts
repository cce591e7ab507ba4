/** 接管台账 — rows of somebody's own ledger: the codes of findings. */
export const takeoverCodes = [
  "takeover-direction-unread",
  "takeover-energy-unread",
  "takeover-unit-misfit",
] as const;
