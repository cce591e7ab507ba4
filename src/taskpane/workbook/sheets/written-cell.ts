import type { CellContent } from "../../../core";

/** 写入的内容 — as typed: what begins with `=` is a formula; `null` leaves the cell as it is. */
export type WrittenCell = string | number | boolean | null;

/**
 * 文字 — a text that stays one: what Excel might take for a formula, a number or a day gets an apostrophe before it, which is
 * not kept.
 */
export function asText(text: string): string {
  return /\p{Nd}|^[=+\-@']|^\s*(true|false)\s*$/iu.test(text) ? `'${text}` : text;
}

/** 原样 — what has to be written so that a cell holds again what it held. */
export function restored(content: CellContent | undefined, formula: string | undefined): WrittenCell {
  if (formula !== undefined) return formula;
  if (content === undefined) return "";
  if (typeof content === "object") return content.error;
  return typeof content === "string" ? asText(content) : content;
}
