import { cellAddress, parseCellAddress } from "../address/cell-address";
import type { CellRange } from "../model/workbook";

/** 区域引用 — the range that `A1:B3` or `A1` names in an attribute of a file. */
export function readRange(reference: string): CellRange | undefined {
  const [first = "", last = first] = reference.split(":", 2);
  const start = parseCellAddress(first);
  const end = parseCellAddress(last);
  if (!start || !end || end.row < start.row || end.column < start.column) return undefined;
  return { startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column };
}

/** The reverse of `readRange`; unlike an address for people it never shortens to whole columns. */
export function writeRange(range: CellRange): string {
  const start = cellAddress(range.startRow, range.startColumn);
  const end = cellAddress(range.endRow, range.endColumn);
  return start === end ? start : `${start}:${end}`;
}

/** Whether the range holds more than one cell. */
export const isLarge = (range: CellRange): boolean =>
  range.startRow !== range.endRow || range.startColumn !== range.endColumn;
