/** 实施前提与路径 — readiness, pathway, applicable standard: the codes of findings. */
export const pathwayCodes = [] as const;
