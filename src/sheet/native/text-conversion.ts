import { format, isDateFormat } from "numfmt";
import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { toText } from "../value/coercion";
import { errorValue, unsupported } from "../value/failures";
import { textOfNumber } from "../value/number-to-text";
import { firstValue } from "../value/operand";
import { numberInText } from "../value/text-to-number";
import { define } from "./native-function";

/** Beyond this the formatter would print digits that a cell does not have. */
const noise = 1e-15;

/**
 * TEXT — a value in a number format. Excel rounds the 15 digits that it shows, so that 1.005 gives 1.01; the formatter
 * rounds the binary value and is therefore given one a hair larger.
 */
export function formatted(value: CellValue, pattern: string): string | CellError {
  if (value instanceof CellError) return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (/\[DBNum/i.test(pattern)) return unsupported(`TEXT(…,"${pattern}")`);
  if (pattern === "") return "";
  const number = typeof value === "string" ? numberInText(value) : (value ?? 0);
  if (number !== undefined && /^general$/i.test(pattern)) return textOfNumber(number);
  const isDate = isDateFormat(pattern);
  if (isDate && number !== undefined && number < 0) return errorValue;
  const shown =
    number === undefined ? value : isDate || Number.isInteger(number) ? number : number * (1 + noise);
  const locale = /a{3,}/i.test(pattern) && !/\[\$/.test(pattern) ? "zh-CN" : "en-US";
  try {
    return format(pattern, shown, { locale, nbsp: false });
  } catch (error) {
    // The formatter throws for a pattern that is no number format.
    if (error instanceof Error) return errorValue;
    throw error;
  }
}

function numberIn(text: string, decimal: string, group: string): number | CellError {
  if (decimal === "" || group === "") return errorValue;
  const compact = text.replace(/\s/g, "");
  if (compact === "") return 0;
  const point = compact.indexOf(decimal.charAt(0));
  const whole = (point < 0 ? compact : compact.slice(0, point)).split(group.charAt(0)).join("");
  const fraction = point < 0 ? "" : compact.slice(point + 1);
  if (fraction.includes(group.charAt(0)) || fraction.includes(decimal.charAt(0))) return errorValue;
  const percents = /%*$/.exec(point < 0 ? whole : fraction)?.[0].length ?? 0;
  const plain = `${whole}${point < 0 ? "" : `.${fraction}`}`.replace(/%+$/, "");
  const number = numberInText(plain);
  return number === undefined ? errorValue : number / 100 ** percents;
}

/** 文本与数值互换 — texts to numbers and back. */
export const textConversionFunctions = [
  define("TEXT", ["value", "text"], formatted),
  define("VALUE", ["plain"], (value) => {
    if (typeof value === "number") return value;
    if (typeof value === "boolean") return errorValue;
    return value === null ? 0 : (numberInText(value) ?? errorValue);
  }),
  define("NUMBERVALUE", ["text", "text?", "text?"], (text, decimal = ".", group = ",") =>
    numberIn(text, decimal, group),
  ),
  define("T", ["operand"], (operand) => {
    const value = firstValue(operand);
    return typeof value === "string" || value instanceof CellError ? value : "";
  }),
  define("VALUETOTEXT", ["value", "number?"], (value, isStrict = 0) => {
    if (value instanceof CellError) return value.code;
    if (typeof value === "string" && isStrict !== 0) return `"${value.replace(/"/g, '""')}"`;
    return toText(value);
  }),
];
