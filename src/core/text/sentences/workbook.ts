import type { workbookCodes } from "../../finding/codes/workbook";
import type { Sentences } from "./sentences-of";

/** 台账工作簿 — the ledger workbook: every code with its sentence in both languages. */
export const workbookSentences: Sentences<typeof workbookCodes> = {};
