import type { FunctionDefinition } from "../../define";

/** 碳资产与抵消 — the functions of this group, in the order in which help lists them. */
export const offsetsFunctions: readonly FunctionDefinition[] = [];
