import type { FunctionDefinition } from "../../define";

/** 解释与条款 — the functions of this group, in the order in which help lists them. */
export const reviewFunctions: readonly FunctionDefinition[] = [];
