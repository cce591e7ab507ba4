import { dateOfSerial, dateText } from "../time";
import type { Column } from "./schema";
import type { CellContent } from "./table-content";

/** 单元格内容的文字 — a cell's content as people would type it; what `contentToWrite` reads back as the same. */
export function shownContent(column: Column, content: CellContent | undefined): string {
  if (content === undefined) return "";
  if (typeof content === "object") return content.error;
  if (typeof content === "boolean") return content ? "TRUE" : "FALSE";
  if (typeof content === "string") return content;
  const date = column.kind === "date" ? dateOfSerial(content) : undefined;
  return date === undefined ? String(content) : dateText(date);
}
