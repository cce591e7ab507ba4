import type { ChartCorner, SheetView, WorkbookDocument } from "../../document";
import { columnCharacters, pointsOfCharacters } from "./column-width";
import { lastColumn, lastRow } from "./range-model";

/** 图表位置 — a place on a sheet in points from its top left corner. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Where a corner lies. */
export function placeOf(document: WorkbookDocument, sheet: SheetView, corner: ChartCorner): Place {
  let left = corner.columnOffset;
  for (let column = 0; column < corner.column; column++) left += columnPoints(sheet, column);
  let top = corner.rowOffset;
  for (let row = 0; row < corner.row; row++) top += document.sheets.rowLook(sheet.name, row).height;
  return { left, top };
}

/** The corner that lies at a place. */
export function cornerAt(document: WorkbookDocument, sheet: SheetView, { left, top }: Place): ChartCorner {
  let column = 0;
  let columnOffset = Math.max(0, left);
  for (; column < lastColumn && columnOffset >= columnPoints(sheet, column); column++) {
    columnOffset -= columnPoints(sheet, column);
  }
  let row = 0;
  let rowOffset = Math.max(0, top);
  const heightOf = (at: number): number => document.sheets.rowLook(sheet.name, at).height;
  for (; row < lastRow && rowOffset >= heightOf(row); row++) rowOffset -= heightOf(row);
  return { row, column, rowOffset, columnOffset };
}

function columnPoints(sheet: SheetView, column: number): number {
  return pointsOfCharacters(columnCharacters(sheet, column));
}
