import type { CellRange } from "../model/workbook";

/** Whether a cell lies in a range. */
export function contains(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn
  );
}

/** Whether two ranges take up the same cells. */
export function isSameRange(a: CellRange, b: CellRange): boolean {
  const startsAlike = a.startRow === b.startRow && a.startColumn === b.startColumn;
  return startsAlike && a.endRow === b.endRow && a.endColumn === b.endColumn;
}

/** Visits the cells of a range row by row. */
export function eachCell(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) visit(row, column);
  }
}
