import { columnLimit, rowLimit } from "../../../sheet/address/cell-address";
import type { CellRange } from "../../../sheet";

/** 行列增减 — rows or columns of a sheet taken away at a place, and new ones put there. */
export interface StructureShift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly deleted: number;
  readonly inserted: number;
  /** The columns (or rows) whose cells move, where not whole rows (or columns) are inserted or deleted. */
  readonly band?: { readonly first: number; readonly last: number };
}

/** Whether all cells between two columns (or rows) move; the others stay where they are. */
export const isInBand = (first: number, last: number, { band }: StructureShift): boolean =>
  band === undefined || (first >= band.first && last <= band.last);

/** The number of rows or columns that a sheet has. */
export const limitOf = (axis: StructureShift["axis"]): number => (axis === "rows" ? rowLimit : columnLimit);

/** Where one row or column goes; `undefined` where it is deleted or pushed off the sheet. */
export function shiftedIndex(
  index: number,
  { axis, at, deleted, inserted }: StructureShift,
): number | undefined {
  if (index < at) return index;
  if (index < at + deleted) return undefined;
  const moved = index - deleted + inserted;
  return moved < limitOf(axis) ? moved : undefined;
}

/** Where a stretch of rows or columns goes: it grows and shrinks with what happens inside it. */
export function shiftedSpan(
  first: number,
  last: number,
  shift: StructureShift,
): readonly [number, number] | undefined {
  const { axis, at, deleted, inserted } = shift;
  const limit = limitOf(axis);
  if (first === 0 && last === limit - 1) return [first, last];
  const afterDeletion = (index: number, isEnd: boolean): number => {
    if (index < at) return index;
    return index < at + deleted ? (isEnd ? at - 1 : at) : index - deleted;
  };
  const start = afterDeletion(first, false);
  const end = afterDeletion(last, true);
  if (start > end) return undefined;
  const newStart = start >= at ? start + inserted : start;
  const newEnd = end >= at ? Math.min(end + inserted, limit - 1) : end;
  return newStart < limit ? [newStart, newEnd] : undefined;
}

/** Where a range goes; `undefined` where nothing of it is left. */
export function shiftedRange(range: CellRange, shift: StructureShift): CellRange | undefined {
  const { startRow, endRow, startColumn, endColumn } = range;
  if (shift.axis === "rows") {
    if (!isInBand(startColumn, endColumn, shift)) return range;
    const rows = shiftedSpan(startRow, endRow, shift);
    return rows && { ...range, startRow: rows[0], endRow: rows[1] };
  }
  if (!isInBand(startRow, endRow, shift)) return range;
  const columns = shiftedSpan(startColumn, endColumn, shift);
  return columns && { ...range, startColumn: columns[0], endColumn: columns[1] };
}

/** Where one cell goes; `undefined` where it is deleted or pushed off the sheet. */
export function shiftedCell<Place extends { readonly row: number; readonly column: number }>(
  place: Place,
  shift: StructureShift,
): Place | undefined {
  const { row, column } = place;
  const isRows = shift.axis === "rows";
  if (!isInBand(isRows ? column : row, isRows ? column : row, shift)) return place;
  const index = shiftedIndex(isRows ? row : column, shift);
  if (index === undefined) return undefined;
  if (index === (isRows ? row : column)) return place;
  return isRows ? { ...place, row: index } : { ...place, column: index };
}
