import type { baselineCodes } from "../../finding/codes/baseline";
import type { Sentences } from "./sentences-of";

/** 基准、目标、措施 — baseline, targets, measures: every code with its sentence in both languages. */
export const baselineSentences: Sentences<typeof baselineCodes> = {};
