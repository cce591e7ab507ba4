import type { FunctionDefinition } from "../../define";

/** 实施前提与路径 — the functions of this group, in the order in which help lists them. */
export const pathwayFunctions: readonly FunctionDefinition[] = [];
