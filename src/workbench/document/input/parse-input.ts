import { CellError, type CellErrorCode, type CellValue } from "../../../sheet";
import { dateInput, timeInput, type DateContext } from "./parse-date";
import { numberInput } from "./parse-number";

/** 输入 — what a typed text means: a formula, or a value and the number format that it brings along. */
export type ParsedInput =
  | { readonly kind: "formula"; readonly formula: string }
  | {
      readonly kind: "value";
      readonly value: CellValue;
      readonly numberFormat?: string;
      /** Typed with an apostrophe in front, which makes it a text whatever it looks like. */
      readonly hasQuotePrefix: boolean;
    };

const errorCodes: ReadonlySet<string> = new Set<CellErrorCode>([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
]);

/**
 * 识别输入 — reads what a person types as Excel with Chinese settings does; what Excel would not take for a number, a date,
 * a truth value or an error is a text, exactly as typed. A cell in text format keeps every text.
 */
export function parseInput(text: string, currentFormat: string, context: DateContext): ParsedInput {
  if (text === "") return plain(null);
  if (text.startsWith("'")) return { kind: "value", value: text.slice(1), hasQuotePrefix: true };
  if (currentFormat === "@") return plain(text);
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", formula: text.slice(1).trim() };
  const typed = text.trim();
  const number = numberInput(typed, currentFormat);
  if (number !== undefined) return plain(number.value, number.numberFormat);
  const date = dateInput(typed, context) ?? timeInput(typed);
  if (date !== undefined) return plain(date.value, date.numberFormat);
  if (/^(true|false)$/i.test(typed)) return plain(typed.toLowerCase() === "true");
  if (errorCodes.has(typed.toUpperCase())) return plain(new CellError(typed.toUpperCase() as CellErrorCode));
  // A sign in front of something that is no number starts a formula, as in `-A1*2`.
  if (/^[+-]\s*[A-Za-z(\d.$'_\u4e00-\u9fff]/.test(typed) && /[A-Za-z(*/^&]/.test(typed)) {
    return { kind: "formula", formula: typed };
  }
  return plain(text);
}

const plain = (value: CellValue, numberFormat?: string): ParsedInput => ({
  kind: "value",
  value,
  ...(numberFormat === undefined ? {} : { numberFormat }),
  hasQuotePrefix: false,
});
