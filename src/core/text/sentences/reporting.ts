import type { reportingCodes } from "../../finding/codes/reporting";
import type { Sentences } from "./sentences-of";

/** 列示 — amounts as they are stated to others: every code with its sentence in both languages. */
export const reportingSentences: Sentences<typeof reportingCodes> = {
  "reporting-decimals-outside": {
    zh: (where, { found }) => `${where}是 ${found}，应为 0 到 6 的整数。改正之前，列示数一律写精确值。`,
    en: (where, { found }) =>
      `${where} is ${found}; it must be a whole number from 0 to 6. Until it is corrected, stated amounts are exact.`,
  },
  "reporting-half-set": {
    zh: (where) => `${where}没有填，列示数的修约只设了一半，仍写精确值。请补填，或清空另一项。`,
    en: (where) =>
      `${where} is empty: rounding of stated amounts is only half set, they stay exact. Fill it in, or clear the other item.`,
  },
};
