import type { explanationCodes } from "../../finding/codes/explanation";
import type { Sentences } from "./sentences-of";

/** 解释 — explanations: every code with its sentence in both languages. */
export const explanationSentences: Sentences<typeof explanationCodes> = {};
