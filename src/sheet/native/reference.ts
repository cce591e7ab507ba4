import { columnLetters, columnLimit, quotedSheetName, rowLimit } from "../address/cell-address";
import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { Place } from "../formula/place";
import { referenceInText } from "../formula/reference-in-text";
import { errorReference, errorValue } from "../value/failures";
import { Grid } from "../value/grid";
import { asGrid } from "../value/operand";
import type { Operand } from "../value/operand";
import { Area, Reference } from "../value/reference";
import { define, definePlaced } from "./native-function";

/** INDEX into a range gives a reference, into an array a value; row or column 0 stands for all of them. */
function index(at: Place, source: Operand, row: number, column?: number, areaNumber = 1): Operand {
  if (source instanceof CellError) return source;
  const place = (height: number, width: number): [number, number] | CellError => {
    const isRow = column === undefined && height === 1 && width > 1;
    const wantedRow = isRow ? 1 : Math.trunc(row);
    const wantedColumn = isRow ? Math.trunc(row) : Math.trunc(column ?? (width === 1 ? 1 : 0));
    if (wantedRow < 0 || wantedColumn < 0) return errorValue;
    return wantedRow > height || wantedColumn > width ? errorReference : [wantedRow, wantedColumn];
  };
  if (source instanceof Reference) {
    const area = source.areas[Math.trunc(areaNumber) - 1];
    if (area === undefined) return errorReference;
    const found = place(area.height, area.width);
    if (found instanceof CellError) return found;
    const [r, c] = found;
    return new Reference([
      area.part(Math.max(r - 1, 0), Math.max(c - 1, 0), r === 0 ? area.height : 1, c === 0 ? area.width : 1),
    ]);
  }
  const grid = asGrid(source, at.workbook);
  if (grid instanceof CellError) return grid;
  const found = place(grid.height, grid.width);
  if (found instanceof CellError) return found;
  const [r, c] = found;
  if (r > 0 && c > 0) return grid.at(r - 1, c - 1);
  if (r > 0) return Grid.fill(1, grid.width, (_, position) => grid.at(r - 1, position));
  return c > 0 ? Grid.fill(grid.height, 1, (position) => grid.at(position, c - 1)) : grid;
}

function offset(
  reference: Reference,
  rows: number,
  columns: number,
  height?: number,
  width?: number,
): Operand {
  const area = reference.first;
  const startRow = area.startRow + Math.trunc(rows);
  const startColumn = area.startColumn + Math.trunc(columns);
  const tall = Math.trunc(height ?? area.height);
  const wide = Math.trunc(width ?? area.width);
  if (tall === 0 || wide === 0) return errorReference;
  // A negative size reaches up or left from the first cell.
  const firstRow = tall > 0 ? startRow : startRow + tall + 1;
  const firstColumn = wide > 0 ? startColumn : startColumn + wide + 1;
  const lastRow = firstRow + Math.abs(tall) - 1;
  const lastColumn = firstColumn + Math.abs(wide) - 1;
  if (firstRow < 0 || firstColumn < 0 || lastRow >= rowLimit || lastColumn >= columnLimit) {
    return errorReference;
  }
  return new Reference([new Area(area.sheet, firstRow, firstColumn, lastRow, lastColumn)]);
}

function rowNumbers(at: Place, reference?: Reference): Operand {
  if (reference === undefined) return at.row + 1;
  const { startRow, height } = reference.first;
  return height === 1 ? startRow + 1 : Grid.fill(Math.min(height, rowLimit), 1, (row) => startRow + row + 1);
}

function columnNumbers(at: Place, reference?: Reference): Operand {
  if (reference === undefined) return at.column + 1;
  const { startColumn, width } = reference.first;
  return width === 1 ? startColumn + 1 : Grid.fill(1, width, (_, column) => startColumn + column + 1);
}

function size(
  operand: Operand,
  at: Place,
  ofArea: (area: Area) => number,
  ofGrid: (grid: Grid) => number,
): Operand {
  if (operand instanceof Reference) return ofArea(operand.first);
  const grid = asGrid(operand, at.workbook);
  return grid instanceof CellError ? grid : ofGrid(grid);
}

function address(row: number, column: number, kind = 1, isA1 = true, sheet?: string): CellValue {
  const [wholeRow, wholeColumn, style] = [Math.trunc(row), Math.trunc(column), Math.trunc(kind)];
  if (wholeRow < 1 || wholeRow > rowLimit || wholeColumn < 1 || wholeColumn > columnLimit) return errorValue;
  if (style < 1 || style > 4) return errorValue;
  const rowIsFixed = style === 1 || style === 2;
  const columnIsFixed = style === 1 || style === 3;
  const a1 = `${columnIsFixed ? "$" : ""}${columnLetters(wholeColumn - 1)}${rowIsFixed ? "$" : ""}${wholeRow}`;
  const r1c1 = `R${rowIsFixed ? wholeRow : `[${wholeRow}]`}C${columnIsFixed ? wholeColumn : `[${wholeColumn}]`}`;
  const place = isA1 ? a1 : r1c1;
  if (sheet === undefined) return place;
  return sheet === "" ? `!${place}` : `${quotedSheetName(sheet)}!${place}`;
}

/** 引用函数 — references made and measured. */
export const referenceFunctions = [
  definePlaced("INDEX", ["source", "number", "number?", "number?"], index),
  define("OFFSET", ["reference", "number", "number", "number??", "number??"], offset),
  definePlaced("INDIRECT", ["text", "logical?"], (at, text, isA1 = true) => referenceInText(text, isA1, at)),
  definePlaced("ROW", ["reference?"], rowNumbers),
  definePlaced("COLUMN", ["reference?"], columnNumbers),
  definePlaced("ROWS", ["operand"], (at, operand) =>
    size(
      operand,
      at,
      (area) => area.height,
      (grid) => grid.height,
    ),
  ),
  definePlaced("COLUMNS", ["operand"], (at, operand) =>
    size(
      operand,
      at,
      (area) => area.width,
      (grid) => grid.width,
    ),
  ),
  define("ADDRESS", ["number", "number", "number??", "logical?", "text?"], address),
];
