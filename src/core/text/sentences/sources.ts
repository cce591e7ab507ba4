import type { sourcesCodes } from "../../finding/codes/sources";
import type { Sentences } from "./sentences-of";

/** 排放源与计算方法 — sources, monitoring and method advice: every code with its sentence in both languages. */
export const sourcesSentences: Sentences<typeof sourcesCodes> = {};
