import type { verdictCodes } from "../../finding/codes/verdict";
import type { Sentences } from "./sentences-of";

/** 判定 — verdicts: every code with its sentence in both languages. */
export const verdictSentences: Sentences<typeof verdictCodes> = {};
