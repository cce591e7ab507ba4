import { columnOfLetters } from "../address/cell-address";
import type { Anchor } from "./read-formula";

/**
 * Texts, quoted sheet names and table columns in brackets are left alone; then come cells, whole columns, whole rows and
 * any other word, which is matched so that no part of it is taken for a reference.
 */
const parts = new RegExp(
  [
    `"(?:[^"]|"")*"`,
    `'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!$])`,
    String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`[\p{L}\p{N}_.\\]+`,
  ].join("|"),
  "gu",
);

/**
 * 公式形状 — the text of a formula with its references counted from its cell (R1C1), so that the formulas of a filled-down
 * column all read the same and are compiled once.
 */
export function shapeKey(text: string, anchor: Anchor): string {
  const row = (mark: string | undefined, digits: string): string =>
    mark ? digits : `[${Number(digits) - 1 - anchor.row}]`;
  const column = (mark: string | undefined, letters: string): string =>
    mark ? letters.toUpperCase() : `[${columnOfLetters(letters) - anchor.column}]`;
  return text.replace(parts, (whole: string, ...found: (string | undefined)[]): string => {
    const [columnMark, letters, rowMark, digits, firstMark, first, lastMark, last] = found;
    if (letters !== undefined && digits !== undefined) {
      return `\u0001R${row(rowMark, digits)}C${column(columnMark, letters)}`;
    }
    if (first !== undefined && last !== undefined) {
      return `\u0001C${column(firstMark, first)}:C${column(lastMark, last)}`;
    }
    const [topMark, top, bottomMark, bottom] = found.slice(8);
    if (top !== undefined && bottom !== undefined) {
      return `\u0001R${row(topMark, top)}:R${row(bottomMark, bottom)}`;
    }
    return whole;
  });
}
