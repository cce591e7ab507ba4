import type { FunctionDefinition } from "../../define";
import { ROUND } from "./ROUND";
import { WEIGHTED } from "./WEIGHTED";

/** 数据处理与修约 — the functions of this group, in the order in which help lists them. */
export const dataFunctions: readonly FunctionDefinition[] = [WEIGHTED, ROUND];
