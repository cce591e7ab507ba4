import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { errorValue } from "./failures";
import { textOfNumber } from "./number-to-text";
import { numberInText } from "./text-to-number";

/** 取数值 — the number that a value counts as in arithmetic: blank is 0, TRUE is 1, a text what it reads as. */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (typeof value === "string") return numberInText(value) ?? errorValue;
  return value;
}

/** 取文本 — the text that a value counts as: blank is the empty text. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (typeof value === "number") return textOfNumber(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value;
}

/** 取逻辑值 — the truth value that a value counts as: numbers but 0 are true; only TRUE and FALSE among the texts. */
export function toLogical(value: CellValue): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  if (value instanceof CellError) return value;
  const upper = value.toUpperCase();
  if (upper === "TRUE") return true;
  return upper === "FALSE" ? false : errorValue;
}
