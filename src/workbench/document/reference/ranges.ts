import type { CellRange } from "../../../sheet";

/** Whether a cell lies in a range. */
export const containsCell = (range: CellRange, row: number, column: number): boolean =>
  row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;

/** Whether a range lies wholly in another one. */
export const containsRange = (outer: CellRange, inner: CellRange): boolean =>
  containsCell(outer, inner.startRow, inner.startColumn) &&
  containsCell(outer, inner.endRow, inner.endColumn);

/** 交集 — the cells that two ranges share. */
export function intersection(one: CellRange, other: CellRange): CellRange | undefined {
  const range = {
    startRow: Math.max(one.startRow, other.startRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endRow: Math.min(one.endRow, other.endRow),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
  return range.startRow <= range.endRow && range.startColumn <= range.endColumn ? range : undefined;
}

/** 差集 — what is left of a range without another one, as up to four ranges. */
export function difference(range: CellRange, taken: CellRange): readonly CellRange[] {
  const common = intersection(range, taken);
  if (common === undefined) return [range];
  const { startRow, endRow, startColumn, endColumn } = range;
  const parts: CellRange[] = [];
  if (common.startRow > startRow) parts.push({ ...range, endRow: common.startRow - 1 });
  if (common.endRow < endRow) parts.push({ ...range, startRow: common.endRow + 1 });
  const middle = { startRow: common.startRow, endRow: common.endRow };
  if (common.startColumn > startColumn) {
    parts.push({ ...middle, startColumn, endColumn: common.startColumn - 1 });
  }
  if (common.endColumn < endColumn) parts.push({ ...middle, startColumn: common.endColumn + 1, endColumn });
  return parts;
}

/** The smallest range around two. */
export const around = (one: CellRange, other: CellRange): CellRange => ({
  startRow: Math.min(one.startRow, other.startRow),
  startColumn: Math.min(one.startColumn, other.startColumn),
  endRow: Math.max(one.endRow, other.endRow),
  endColumn: Math.max(one.endColumn, other.endColumn),
});

/** The range of one cell. */
export const cellRange = (row: number, column: number): CellRange => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});

/** Whether two ranges hold the same cells. */
export const isSameRange = (one: CellRange, other: CellRange): boolean =>
  one.startRow === other.startRow &&
  one.startColumn === other.startColumn &&
  one.endRow === other.endRow &&
  one.endColumn === other.endColumn;

/** How many rows and columns a range has. */
export const sizeOf = (range: CellRange): { readonly height: number; readonly width: number } => ({
  height: range.endRow - range.startRow + 1,
  width: range.endColumn - range.startColumn + 1,
});
