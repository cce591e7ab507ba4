import type { uncertaintyCodes } from "../../finding/codes/uncertainty";
import type { Sentences } from "./sentences-of";

/** 不确定度 — uncertainties that the ledger states: every code with its sentence in both languages. */
export const uncertaintySentences: Sentences<typeof uncertaintyCodes> = {
  "uncertainty-unit": {
    zh: (where, { found }) => `${where}是 ${found}，不确定度是相对值，只能用 % 或 1。请换算后改写单位。`,
    en: (where, { found }) =>
      `${where} is ${found}; an uncertainty is relative, in % or 1. Convert it and write that unit.`,
  },
};
