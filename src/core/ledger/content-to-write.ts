import { Exact } from "../number";
import { parseDate, serialOfDate } from "../time";
import { choiceOf } from "./read-cell";
import type { Column } from "./schema";

/** What to put into a cell, and the number format that keeps it what it is. */
export interface WrittenContent {
  readonly value: string | number;
  /** Absent where the cell's own format may stay. */
  readonly numberFormat?: string;
}

/**
 * 写入内容 — what a typed text becomes in its cell: numbers and days where the column asks for them and the text is one,
 * the Chinese words of a choice, otherwise the text itself. A text that Excel might take for a number, a day or
 * a formula gets the format "text".
 */
export function contentToWrite(column: Column, typed: string): WrittenContent {
  const text = typed.trim();
  if (text === "") return { value: "" };
  if (column.kind === "number") {
    const number = numberIn(column, text.normalize("NFKC").replace(/(?<=\d),(?=\d{3})/g, ""));
    if (number !== undefined) return { value: number };
  }
  if (column.kind === "date") {
    const date = parseDate(text);
    const serial = date === undefined ? undefined : serialOfDate(date);
    if (serial !== undefined) return { value: serial, numberFormat: column.numberFormat ?? "yyyy-mm-dd" };
  }
  const words = choiceOf(column.choices ?? [], text)?.text.zh ?? text;
  return mayBeMistaken(words) ? { value: words, numberFormat: "@" } : { value: words };
}

/** A per cent sign is read only where the cell shows one, as a spreadsheet reads it; elsewhere its meaning is not known. */
function numberIn({ numberFormat }: Column, text: string): number | undefined {
  if (!text.endsWith("%")) return Exact.parse(text)?.toDouble();
  if (numberFormat?.endsWith("%") !== true) return undefined;
  return Exact.parse(text.slice(0, -1))?.dividedBy(Exact.of("100")).toDouble();
}

/** Prose is left alone: cells of format "text" show long prose as ####. */
function mayBeMistaken(text: string): boolean {
  return (
    /^[=+\-@']/.test(text) ||
    /^[\p{Nd}.(（¥$]/u.test(text) ||
    /^(true|false)$/i.test(text) ||
    /^[a-z]{3,9}[-/ .]*\d/i.test(text)
  );
}
