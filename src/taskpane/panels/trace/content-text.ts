import { dateOfSerial, dateText, Exact, type CellContent } from "../../../core";
import { groupedNumber } from "../../../functions/grouped-number";
import type { PaneText } from "../../text";

/** 内容的文字 — what a cell holds with all its digits; a day as a day where a day is meant. */
export function contentText(content: CellContent | undefined, text: PaneText, isDate = false): string {
  if (content === undefined || content === "") return text.traceEmptyCell;
  if (typeof content === "object") return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string") return content;
  const date = isDate ? dateOfSerial(content) : undefined;
  if (date !== undefined) return dateText(date);
  const exact = Exact.fromDouble(content);
  return exact === undefined ? String(content) : groupedNumber(exact);
}
