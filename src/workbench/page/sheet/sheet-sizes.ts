import type { SheetView, WorkbookDocument } from "../../document";
import { Axis } from "../../grid/axis";
import { measuringFont, pixels } from "./cell-font";
import { lineCount } from "./text-width";

/** Digits of the standard font are this wide, in pixels; Excel counts column widths in them. */
const DIGIT_WIDTH = 7;

/** A sheet always shows some room beyond what it holds. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;
const LEAST_ROWS = 120;
const LEAST_COLUMNS = 26;

/** Rows fit their wrapped texts only in sheets up to this size; beyond it only heights that the file gives count. */
const MOST_FITTED_CELLS = 20_000;

/** 表格尺寸 — the rows and columns of a sheet in pixels, at a zoom. */
export function sheetSizes(
  workbook: WorkbookDocument,
  sheet: SheetView,
  zoom: number,
  reach: { readonly rows: number; readonly columns: number },
): { readonly rows: Axis; readonly columns: Axis } {
  const extent = workbook.cells.extent(sheet.name);
  const rowCount = Math.max(extent.rows + SPARE_ROWS, LEAST_ROWS, reach.rows);
  const columnCount = Math.max(extent.columns + SPARE_COLUMNS, LEAST_COLUMNS, reach.columns);
  const columns = columnAxis(sheet, columnCount, zoom);
  return { columns, rows: rowAxis(workbook, sheet, rowCount, extent, columns, zoom) };
}

/** The width of a column in pixels, of as many characters as Excel counts. */
export function columnPixels(characters: number, zoom: number): number {
  return Math.round((characters * DIGIT_WIDTH + 5) * zoom);
}

/** The characters that a column of some pixels is wide. */
export function columnCharacters(width: number, zoom: number): number {
  return Math.max(0, Math.round(((width / zoom - 5) / DIGIT_WIDTH) * 100) / 100);
}

function columnAxis(sheet: SheetView, count: number, zoom: number): Axis {
  const sizes = new Map<number, number>();
  for (const { first, last, width, isHidden } of sheet.columns) {
    const size = isHidden ? 0 : columnPixels(width, zoom);
    for (let column = first; column <= Math.min(last, count - 1); column += 1) sizes.set(column, size);
  }
  return new Axis(count, columnPixels(sheet.defaultColumnWidth, zoom), sizes);
}

function rowAxis(
  workbook: WorkbookDocument,
  sheet: SheetView,
  count: number,
  extent: { readonly rows: number; readonly columns: number },
  columns: Axis,
  zoom: number,
): Axis {
  const usual = Math.round(pixels(sheet.defaultRowHeight, zoom));
  const fits = extent.rows * extent.columns <= MOST_FITTED_CELLS;
  const sizes = new Map<number, number>();
  for (let row = 0; row < extent.rows; row += 1) {
    const { height, isHidden } = workbook.sheets.rowLook(sheet.name, row);
    if (isHidden) sizes.set(row, 0);
    else if (height !== sheet.defaultRowHeight) sizes.set(row, Math.round(pixels(height, zoom)));
    else if (fits) {
      const size = fittedHeight(workbook, sheet, row, extent.columns, columns, zoom);
      if (size > usual) sizes.set(row, size);
    }
  }
  return new Axis(count, usual, sizes);
}

/** The height that the texts of a row need: Excel fits rows without a height of their own in the same way. */
function fittedHeight(
  workbook: WorkbookDocument,
  sheet: SheetView,
  row: number,
  columnCount: number,
  columns: Axis,
  zoom: number,
): number {
  let height = 0;
  for (let column = 0; column < columnCount; column += 1) {
    const cell = workbook.cells.at(sheet.name, row, column);
    if (cell.text === "" || cell.merge !== undefined) continue;
    const { font, alignment } = cell.style;
    const lines = alignment.wrapText
      ? lineCount(cell.text, measuringFont(cell, zoom), columns.size(column) - 8 * zoom)
      : 1;
    height = Math.max(height, Math.ceil(pixels(font.size, zoom) * 1.36) * lines + 3 * zoom);
  }
  return Math.round(height);
}
