import { isDateFormat, isPercentFormat } from "numfmt";
import { CellError, dateOfSerial, type CellValue } from "../../../sheet";

/** 编辑文本 — what the formula bar shows of a content: a date as a date, a percentage as a percentage. */
export function editText(
  value: CellValue,
  formula: string | undefined,
  numberFormat: string,
  hasQuotePrefix: boolean,
  dayShift: number,
): string {
  if (formula !== undefined) return `=${formula}`;
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return hasQuotePrefix ? `'${value}` : value;
  if (isDateFormat(numberFormat) && value >= 0 && value < 2958466) return dateText(value, dayShift);
  if (isPercentFormat(numberFormat)) return percentText(value);
  return plainNumber(value);
}

/** All digits of a number, with a capital E where it is very large or small. */
const plainNumber = (value: number): string => String(value).toUpperCase();

function percentText(value: number): string {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  return `${plainNumber(Number(`${mantissa}e${Number(exponent) + 2}`))}%`;
}

function dateText(value: number, dayShift: number): string {
  const seconds = Math.round((value - Math.floor(value)) * 86400);
  const wholeDay = Math.floor(value) + (seconds === 86400 ? 1 : 0);
  const time = timeText(seconds % 86400);
  if (value < 1) return time === "" ? "0:00:00" : time;
  const { year, month, day } = dateOfSerial(wholeDay + dayShift);
  return `${year}/${month}/${day}${time === "" ? "" : ` ${time}`}`;
}

function timeText(seconds: number): string {
  if (seconds === 0) return "";
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
