/** The five standards by the short ids under which the project cites them. */
export const standardIds = ["GUIDE", "CIECCPA061", "DB14", "DB43", "DZJN108"] as const;
export type StandardId = (typeof standardIds)[number];

/** 条款 — a clause as an address: standard and number, such as `CIECCPA061 8.2.5.3`. */
export type ClauseRef = `${StandardId} ${string}`;

/** The id of a demand that the standards (A–G) or the people who use the product (H) make. */
export type RequirementId = `${"A" | "B" | "C" | "D" | "E" | "F" | "G" | "H"}${number}`;

/** 应 · 宜 · 可, and *judgement* where the text leaves the answer to people. */
export type Modality = "shall" | "should" | "may" | "judgement";
