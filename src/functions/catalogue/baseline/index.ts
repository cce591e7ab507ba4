import type { FunctionDefinition } from "../../define";

/** 基准、目标与措施 — the functions of this group, in the order in which help lists them. */
export const baselineFunctions: readonly FunctionDefinition[] = [];
