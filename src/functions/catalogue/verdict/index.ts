import type { FunctionDefinition } from "../../define";
import { VERDICT } from "./VERDICT";

/** 碳中和判定 — the functions of this group, in the order in which help lists them. */
export const verdictFunctions: readonly FunctionDefinition[] = [VERDICT];
