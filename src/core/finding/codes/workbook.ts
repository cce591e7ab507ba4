/** 台账工作簿 — the ledger workbook: the codes of findings. */
export const workbookCodes = [
  "schema-newer",
  "schema-older",
  "schema-unstated",
  "column-renamed",
  "formula-overwritten",
  "formula-changed",
  "formula-unbound",
  "formula-in-input",
  "formula-as-text",
  "key-twice",
  "row-twice",
  "rows-hidden",
  "sheet-protected",
] as const;
