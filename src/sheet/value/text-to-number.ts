import { parseValue } from "numfmt";
import { serialOfDate } from "./date-serial";

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const mixedFraction = /^([+-]?)(\d+) (\d+)\/(\d+)$/;
const chineseDate = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
/** What anything that could be a number or a date begins with; most texts are told apart by it at once. */
const mayStart = /^(?:[-+\d.($¥￥€£%]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * 文本转数值 — the number that Excel sees in a text (`1,234.5`, `50%`, `2024-01-05`, `2024年1月5日`), or `undefined`.
 * A date without a year would depend on today, so it counts as no number.
 */
export function numberInText(text: string): number | undefined {
  const trimmed = text.trim();
  if (plainNumber.test(trimmed)) return finiteOrNothing(Number(trimmed));
  if (!mayStart.test(trimmed) || !/[\d]/.test(trimmed)) return undefined;
  const chinese = chineseDate.exec(trimmed);
  if (chinese) {
    const [year, month, day] = [Number(chinese[1]), Number(chinese[2]), Number(chinese[3] ?? "1")];
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? serialOfDate(year, month, day) : undefined;
  }
  const fraction = mixedFraction.exec(trimmed);
  if (fraction && Number(fraction[4]) > 0) {
    const size = Number(fraction[2]) + Number(fraction[3]) / Number(fraction[4]);
    return fraction[1] === "-" ? -size : size;
  }
  if (isWronglyGrouped(trimmed)) return undefined;
  const parsed = parseValue(trimmed);
  if (parsed === null || typeof parsed.v !== "number") return undefined;
  const isDateWithoutYear = parsed.z !== undefined && /[md]/.test(parsed.z) && !/[yhs]/.test(parsed.z);
  return isDateWithoutYear ? undefined : finiteOrNothing(parsed.v);
}

/** `12,34` is no number: after a comma come three digits. A comma after a letter or a space belongs to a date. */
function isWronglyGrouped(text: string): boolean {
  return /\d,\d/.test(text) && !/^[^\d,]*\d{1,3}(?:,\d{3})+(?![\d,])/.test(text);
}

function finiteOrNothing(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
