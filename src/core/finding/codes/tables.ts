/** 台账表 — what the tables of the ledger hold: the codes of findings. */
export const tablesCodes = [
  "table-missing",
  "column-missing",
  "unanswered",
  "listed-twice",
  "not-a-number",
  "not-a-date",
  "choice-unknown",
  "number-for-text",
  "number-for-unit",
  "reason-missing",
] as const;
