import type { factorsCodes } from "../../finding/codes/factors";
import type { Sentences } from "./sentences-of";

/** 因子库 — the library of factors: every code with its sentence in both languages. */
export const factorsSentences: Sentences<typeof factorsCodes> = {};
