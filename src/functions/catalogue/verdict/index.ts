import type { FunctionDefinition } from "../../define";
import { EVALUATION } from "./EVALUATION";
import { TOTALS } from "./TOTALS";
import { VERDICT } from "./VERDICT";
import { VERDICTS } from "./VERDICTS";

/** 碳中和判定 — the functions of this group, in the order in which help lists them. */
export const verdictFunctions: readonly FunctionDefinition[] = [VERDICT, VERDICTS, TOTALS, EVALUATION];
