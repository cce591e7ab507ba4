import { readFormula } from "../../../sheet";
import { isFunctionName, isReferenceToken } from "../../../sheet/file/formula-tokens";
import { refuse } from "../history/edit-refusal";
import { mapTokens } from "../reference/map-references";

/**
 * 公式输入 — a formula as Excel would keep it: functions and references in capitals, forgotten parentheses closed at the
 * end. What cannot be read as a formula is refused with a sentence.
 */
export function enteredFormula(typed: string): string {
  const formula = typed.replace(/^=/, "").trim();
  if (formula.length > 8192) {
    refuse(
      "公式超过 8192 个字符，Excel 不接受。",
      "The formula is longer than 8,192 characters, which Excel refuses.",
    );
  }
  const complete = readable(formula);
  if (complete === undefined) {
    refuse(
      `公式有误，无法识别：=${shortened(formula)}。请检查括号、引号和逗号。`,
      `This is no formula: =${shortened(formula)}. Check parentheses, quotation marks and commas.`,
    );
  }
  return mapTokens(complete, (token) => {
    if (isFunctionName(token)) return token.value.toUpperCase();
    const isAddress =
      isReferenceToken(token) && /^\$?[A-Za-z]{1,3}\$?\d+(:|$)|^\$?[A-Za-z]{1,3}:/.test(token.value);
    return isAddress && token.type !== "range_named" && token.type !== "structured"
      ? token.value.toUpperCase()
      : undefined;
  });
}

/** Parentheses with nothing in them and no function before them. */
const emptyGroup = /(?:^|[^\p{L}\p{N}_.)])\(\s*\)/u;

function readable(formula: string): string | undefined {
  const isReadable = (text: string): boolean =>
    !emptyGroup.test(text.replace(/"[^"]*"/g, '""')) &&
    readFormula(text, { row: 0, column: 0 }) !== undefined;
  if (isReadable(formula)) return formula;
  const missing = "))))))))";
  for (let count = 1; count <= missing.length; count++) {
    if (isReadable(formula + missing.slice(0, count))) return formula + missing.slice(0, count);
  }
  return undefined;
}

const shortened = (formula: string): string => (formula.length > 60 ? `${formula.slice(0, 60)}…` : formula);
