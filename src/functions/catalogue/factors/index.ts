import type { FunctionDefinition } from "../../define";

/** 因子与单位 — the functions of this group, in the order in which help lists them. */
export const factorsFunctions: readonly FunctionDefinition[] = [];
