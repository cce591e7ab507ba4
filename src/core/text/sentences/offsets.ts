import type { offsetsCodes } from "../../finding/codes/offsets";
import type { Sentences } from "./sentences-of";

/** 碳资产与抵消 — carbon assets and offsets: every code with its sentence in both languages. */
export const offsetsSentences: Sentences<typeof offsetsCodes> = {};
