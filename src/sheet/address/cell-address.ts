import type { CellRange } from "../model/workbook";

/** The number of rows that a sheet has. */
export const rowLimit = 1048576;
/** The number of columns that a sheet has. */
export const columnLimit = 16384;

/** 列标 — the letters of a column that is counted from 0: 0 is `A`, 26 is `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 列号 — the column, counted from 0, that letters stand for; -1 where they stand for none. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) {
    const digit = letter.charCodeAt(0) - 64;
    if (digit < 1 || digit > 26) return -1;
    column = column * 26 + digit;
  }
  return column <= columnLimit ? column - 1 : -1;
}

/** 单元格地址 — `B3`, with rows and columns counted from 0. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** 区域地址 — `B3:C9`, `B:C` for whole columns, `3:9` for whole rows, `B3` for one cell. */
export function rangeAddress(range: CellRange): string {
  const { startRow, startColumn, endRow, endColumn } = range;
  if (startRow === endRow && startColumn === endColumn) return cellAddress(startRow, startColumn);
  if (startRow === 0 && endRow === rowLimit - 1) {
    return `${columnLetters(startColumn)}:${columnLetters(endColumn)}`;
  }
  if (startColumn === 0 && endColumn === columnLimit - 1) return `${startRow + 1}:${endRow + 1}`;
  return `${cellAddress(startRow, startColumn)}:${cellAddress(endRow, endColumn)}`;
}

const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeReference = /^(?:[A-Za-z]{1,3}\d+|[Rr]\d*(?:[Cc]\d*)?|[Cc]\d*)$/;

/** The last name and how it is written: a column of formulas names one sheet again and again. */
let last = { name: "", written: "''" };

/** 工作表名 — the name as it stands before `!`, in quotes where Excel needs them. */
export function quotedSheetName(name: string): string {
  if (last.name !== name) last = { name, written: inQuotesWhereNeeded(name) };
  return last.written;
}

function inQuotesWhereNeeded(name: string): string {
  if (plainSheetName.test(name) && !looksLikeReference.test(name)) return name;
  return `'${name.replace(/'/g, "''")}'`;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;

/** 解析地址 — the place that `B3` or `$B$3` names, or `undefined` where the text is no address. */
export function parseCellAddress(text: string): { row: number; column: number } | undefined {
  const match = cellPattern.exec(text);
  const column = columnOfLetters(match?.[1] ?? "");
  const row = Number(match?.[2]) - 1;
  return match !== null && column >= 0 && row >= 0 && row < rowLimit ? { row, column } : undefined;
}
