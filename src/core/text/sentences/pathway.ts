import type { pathwayCodes } from "../../finding/codes/pathway";
import type { Sentences } from "./sentences-of";

/** 实施前提与路径 — readiness, pathway, applicable standard: every code with its sentence in both languages. */
export const pathwaySentences: Sentences<typeof pathwayCodes> = {};
