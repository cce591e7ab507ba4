/** 单元格 — what a cell holds: the codes of findings. */
export const cellsCodes = [
  "blank",
  "blank-factor",
  "blank-entry",
  "text-number",
  "text",
  "logical",
  "error-value",
  "rich-value",
  "not-finite",
  "not-text",
] as const;
