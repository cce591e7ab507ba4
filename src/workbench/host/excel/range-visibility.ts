import type { CellRange } from "../../../sheet";
import type { CellView } from "../../document";
import { sheetOf, type RangeModel } from "./range-model";

/**
 * The part of a range that can differ from cell to cell, with one row and column beyond it for all the
 * rest.
 */
export function lookedAtArea({ document, area }: RangeModel, sheet: string): CellRange {
  const { rows, columns } = document.cells.extent(sheet);
  return {
    ...area,
    endRow: Math.max(area.startRow, Math.min(area.endRow, rows)),
    endColumn: Math.max(area.startColumn, Math.min(area.endColumn, columns)),
  };
}

/** Whether something holds for every cell (true), for none (false) or for some (null). */
export function everyCell(range: RangeModel, holds: (cell: CellView) => boolean): boolean | null {
  const { name } = sheetOf(range);
  const { startRow, startColumn, endRow, endColumn } = lookedAtArea(range, name);
  return same(
    endRow - startRow + 1,
    (row) =>
      same(endColumn - startColumn + 1, (column) =>
        holds(range.document.cells.at(name, startRow + row, startColumn + column)),
      ) ?? null,
  );
}

/** Whether the rows are hidden; null where only some are. */
export function hiddenRows(range: RangeModel): boolean | null {
  const { name } = sheetOf(range);
  const { startRow, endRow } = lookedAtArea(range, name);
  return same(endRow - startRow + 1, (row) => range.document.sheets.rowLook(name, startRow + row).isHidden);
}

/** Whether the columns are hidden; null where only some are. */
export function hiddenColumns(range: RangeModel): boolean | null {
  const { columns } = sheetOf(range);
  const { startColumn, endColumn } = range.area;
  return same(endColumn - startColumn + 1, (offset) => {
    const column = startColumn + offset;
    return columns.find(({ first, last }) => first <= column && column <= last)?.isHidden ?? false;
  });
}

/** The answer that all of `count` questions have in common; null where they differ. */
function same(count: number, answer: (index: number) => boolean | null): boolean | null {
  const first = answer(0);
  for (let index = 1; index < count; index++) if (answer(index) !== first) return null;
  return first;
}
