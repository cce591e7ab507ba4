import type { FunctionDefinition } from "../../define";

/** 排放源与方法 — the functions of this group, in the order in which help lists them. */
export const sourcesFunctions: readonly FunctionDefinition[] = [];
