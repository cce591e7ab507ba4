import { quotedSheetName, rangeAddress, type CellRange } from "../../../sheet";
import type { SheetView, WorkbookDocument } from "../../document";
import { invalidArgument, invalidReference } from "../rich-api/host-error";

/** The last row of a sheet, counted from 0. */
export const lastRow = 1048575;
/** The last column of a sheet, counted from 0. */
export const lastColumn = 16383;

/** 区域 — a rectangle of cells of one sheet, which is known by its id, as its name may change. */
export interface RangeModel {
  readonly document: WorkbookDocument;
  /** Empty once the cells of a kept range are gone. */
  sheetId: string;
  /** Changes only where the range is kept and its cells move. */
  area: CellRange;
}

/** The sheet that a range lies on; an error where it was deleted. */
export function sheetOf({ document, sheetId }: Pick<RangeModel, "document" | "sheetId">): SheetView {
  const sheet = document.sheets.byId(sheetId);
  if (sheet === undefined) throw invalidReference();
  return sheet;
}

/** A range on the same sheet; an error where it would reach over the edge of the sheet. */
export function rangeOn(
  origin: Pick<RangeModel, "document" | "sheetId">,
  area: CellRange,
  location: string,
): RangeModel {
  const { startRow, startColumn, endRow, endColumn } = area;
  const isInside = startRow >= 0 && startColumn >= 0 && endRow <= lastRow && endColumn <= lastColumn;
  const isWhole = [startRow, startColumn, endRow, endColumn].every(Number.isInteger);
  if (!isInside || !isWhole || startRow > endRow || startColumn > endColumn) throw invalidArgument(location);
  return { document: origin.document, sheetId: origin.sheetId, area };
}

/** A range with a corner and a size. */
export function areaFrom(startRow: number, startColumn: number, rows: number, columns: number): CellRange {
  return { startRow, startColumn, endRow: startRow + rows - 1, endColumn: startColumn + columns - 1 };
}

/** How many rows an area has. */
export const rowCountOf = ({ startRow, endRow }: CellRange): number => endRow - startRow + 1;
/** How many columns an area has. */
export const columnCountOf = ({ startColumn, endColumn }: CellRange): number => endColumn - startColumn + 1;
/** Whether the range has all rows, as whole columns do. */
export const hasAllRows = ({ startRow, endRow }: CellRange): boolean => startRow === 0 && endRow === lastRow;
/** Whether the range has all columns, as whole rows do. */
export const hasAllColumns = ({ startColumn, endColumn }: CellRange): boolean =>
  startColumn === 0 && endColumn === lastColumn;

/** The address without the sheet: `A1`, `A1:B2`, `A:B`, `3:4`. */
export function localAddress(area: CellRange): string {
  const isWholeSheet = hasAllRows(area) && hasAllColumns(area);
  return isWholeSheet ? `${area.startRow + 1}:${area.endRow + 1}` : rangeAddress(area);
}

/** The address with the sheet, as `Range.address` gives it. */
export function fullAddress(range: RangeModel): string {
  return `${quotedSheetName(sheetOf(range).name)}!${localAddress(range.area)}`;
}

/** The part that two ranges have in common. */
export function commonArea(one: CellRange, other: CellRange): CellRange | undefined {
  const area = {
    startRow: Math.max(one.startRow, other.startRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endRow: Math.min(one.endRow, other.endRow),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
  return area.startRow <= area.endRow && area.startColumn <= area.endColumn ? area : undefined;
}

/** The smallest rectangle around two ranges. */
export function boundingArea(one: CellRange, other: CellRange): CellRange {
  return {
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
  };
}
