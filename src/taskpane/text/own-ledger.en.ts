import type { ownLedgerZh } from "./own-ledger.zh";

/** The words where a workbook has none of our tables, in English. */
export const ownLedgerEn: typeof ownLedgerZh = {
  ownLedgerStays:
    "The steps read only tables of Tanheng, and this workbook has none yet. Your own sheets and figures stay as they are; to use them here, take the ledger over.",
  goToTakeover: "Take it over",
};
