import { CellError, type CellErrorCode, type CellValue } from "../model/cell-value";
import { serialOfDate } from "../value/date-serial";
import type { SheetMetadata } from "./sheet-metadata";
import type { CellElement } from "./sheet-walk";
import { isTrue } from "./workbook-parts";
import { fromCellText } from "./xml-text";

/** What is needed besides the cell itself to know its value. */
export interface ContentSources {
  readonly strings: readonly string[];
  readonly metadata: SheetMetadata;
  readonly usesDateSystem1904: boolean;
}

/** A cell whose value contradicts its type; no value is made up for it. */
export const unreadable: unique symbol = Symbol("unreadable");

/** 单元格内容 — the value that a cell element stores, exactly: numbers are the doubles that their digits name. */
export function readContent(cell: CellElement, sources: ContentSources): CellValue | typeof unreadable {
  const { type = "n", value } = cell;
  if (type === "inlineStr") return cell.inlineText ?? null;
  if (value === undefined) return null;
  switch (type) {
    case "n":
      return value.trim() === "" ? null : numberOf(value);
    case "s":
      return sources.strings[Number(value)] ?? unreadable;
    case "str":
      return fromCellText(value);
    case "b":
      return isTrue(value.trim());
    case "e":
      return errorOf(cell, value, sources.metadata);
    case "d":
      return serialOfTimestamp(value, sources.usesDateSystem1904);
    default:
      return unreadable;
  }
}

const NUMBER = /^\s*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?\s*$/;

function numberOf(text: string): number | typeof unreadable {
  const number = NUMBER.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(number) ? number : unreadable;
}

const ERROR_CODES: ReadonlySet<string> = new Set<CellErrorCode>([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#GETTING_DATA",
]);

function errorOf(cell: CellElement, text: string, metadata: SheetMetadata): CellError {
  const rich = metadata.richError(cell.valueMetadata);
  if (rich) return new CellError(rich);
  if (ERROR_CODES.has(text)) return new CellError(text as CellErrorCode);
  // Excel writes a few errors that only mean "not known yet"; the text itself is kept as the message.
  return new CellError("#GETTING_DATA", text);
}

const TIMESTAMP = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2}(?:\.\d+)?)Z?)?$/;
const SERIAL_OF_1904 = 1462;

/** Strict files may write dates as ISO 8601 text. */
function serialOfTimestamp(text: string, usesDateSystem1904: boolean): number | typeof unreadable {
  const parts = TIMESTAMP.exec(text.trim());
  if (!parts) return unreadable;
  const [year, month, day, hour, minute, second] = parts.slice(1).map((part) => Number(part ?? 0));
  const days = serialOfDate(year as number, month as number, day as number);
  const seconds = (hour as number) * 3600 + (minute as number) * 60 + (second as number);
  return days - (usesDateSystem1904 ? SERIAL_OF_1904 : 0) + seconds / 86400;
}
