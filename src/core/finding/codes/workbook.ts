/** 台账工作簿 — the ledger workbook: the codes of findings. */
export const workbookCodes = [] as const;
