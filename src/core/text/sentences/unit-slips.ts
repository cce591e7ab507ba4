import type { unitSlipsCodes } from "../../finding/codes/unit-slips";
import type { Sentences } from "./sentences-of";

/** 单位错位 — slips of units and electricity: every code with its sentence in both languages. */
export const unitSlipsSentences: Sentences<typeof unitSlipsCodes> = {};
