import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { toNumber } from "../value/coercion";
import { errorCalculation, errorNA, errorNumber, errorValue, failure } from "../value/failures";
import { Grid } from "../value/grid";
import type { Operand } from "../value/operand";
import { define } from "./native-function";

/** More values than a sheet's column has are refused rather than tried. */
const cellLimit = 16777216;

const tooLarge = failure("#NUM!", "数组过大。", "The array is too large.");

/** A rectangle of consecutive numbers. */
function sequence(height = 1, width = 1, start = 1, step = 1): Operand {
  const [tall, wide] = [Math.trunc(height), Math.trunc(width)];
  if (tall < 0 || wide < 0) return errorValue;
  if (tall === 0 || wide === 0) return errorCalculation;
  if (tall * wide > cellLimit) return tooLarge;
  return Grid.fill(tall, wide, (row, column) => start + (row * wide + column) * step);
}

function stackedDown(grids: readonly Grid[]): Grid {
  const width = Math.max(...grids.map((grid) => grid.width));
  return Grid.ofRows(
    grids.flatMap((grid) =>
      grid.rows().map((row) => [...row, ...new Array<CellValue>(width - row.length).fill(errorNA)]),
    ),
  );
}

const stackedAcross = (grids: readonly Grid[]): Grid =>
  stackedDown(grids.map((grid) => grid.transposed())).transposed();

/** TOCOL: all values in one column; 1 leaves out blanks, 2 errors, 3 both. */
function toColumn(grid: Grid, ignored = 0, byColumn = false): Grid | CellError {
  const values = byColumn ? grid.transposed().cells : grid.cells;
  const dropsBlanks = ignored === 1 || ignored === 3;
  const dropsErrors = ignored === 2 || ignored === 3;
  if (ignored < 0 || ignored > 3) return errorValue;
  const kept = values.filter(
    (value) => !(dropsBlanks && value === null) && !(dropsErrors && value instanceof CellError),
  );
  return kept.length === 0 ? errorCalculation : Grid.column(kept);
}

/** The range of positions that TAKE keeps of `size`: the first `count`, or the last where it is negative. */
const taken = (size: number, count: number | undefined): readonly [number, number] => {
  if (count === undefined) return [0, size];
  const whole = Math.trunc(count);
  return whole >= 0 ? [0, Math.min(size, whole)] : [Math.max(0, size + whole), size];
};

const dropped = (size: number, count: number | undefined): readonly [number, number] => {
  const whole = Math.trunc(count ?? 0);
  return whole >= 0 ? [Math.min(size, whole), size] : [0, Math.max(0, size + whole)];
};

function cut(
  grid: Grid,
  rows: readonly [number, number],
  columns: readonly [number, number],
): Grid | CellError {
  const [height, width] = [rows[1] - rows[0], columns[1] - columns[0]];
  if (height <= 0 || width <= 0) return errorCalculation;
  return Grid.fill(height, width, (row, column) => grid.at(rows[0] + row, columns[0] + column));
}

/** The positions that CHOOSEROWS and CHOOSECOLS name, negative ones counted from the end. */
function positions(chosen: readonly Grid[], size: number): number[] | CellError {
  const found: number[] = [];
  for (const value of chosen.flatMap((grid) => grid.cells)) {
    const number = toNumber(value);
    if (number instanceof CellError) return number;
    const whole = Math.trunc(number);
    if (whole === 0 || Math.abs(whole) > size) return errorValue;
    found.push(whole > 0 ? whole - 1 : size + whole);
  }
  return found;
}

function expanded(
  grid: Grid,
  height = grid.height,
  width = grid.width,
  filling: CellValue = errorNA,
): Operand {
  const [tall, wide] = [Math.trunc(height), Math.trunc(width)];
  if (tall < grid.height || wide < grid.width) return errorValue;
  if (tall * wide > cellLimit) return errorNumber;
  return Grid.fill(tall, wide, (row, column) =>
    row < grid.height && column < grid.width ? grid.at(row, column) : filling,
  );
}

/** WRAPROWS: a row or column of values broken into rows of a given length. */
function wrapped(grid: Grid, count: number, filling: CellValue = errorNA): Grid | CellError {
  const size = Math.trunc(count);
  if (grid.width > 1 && grid.height > 1) return errorValue;
  if (size < 1) return errorNumber;
  const width = Math.min(size, grid.cells.length);
  const height = Math.ceil(grid.cells.length / size);
  return Grid.fill(height, size > grid.cells.length ? size : width, (row, column) => {
    const position = row * size + column;
    return position < grid.cells.length ? (grid.cells[position] ?? null) : filling;
  });
}

/** 数组函数 — arrays made, joined and cut. */
export const arrayFunctions = [
  define("TRANSPOSE", ["array"], (grid) => grid.transposed()),
  define("SEQUENCE", ["number??", "number??", "number??", "number??"], sequence),
  define("VSTACK", ["array", "array*"], (...grids) => stackedDown(grids)),
  define("HSTACK", ["array", "array*"], (...grids) => stackedAcross(grids)),
  define("TOCOL", ["array", "number??", "logical?"], toColumn),
  define("TOROW", ["array", "number??", "logical?"], (grid, ignored, byColumn) => {
    const column = toColumn(grid, ignored, byColumn);
    return column instanceof Grid ? column.transposed() : column;
  }),
  define("TAKE", ["array", "number??", "number??"], (grid, rows, columns) =>
    cut(grid, taken(grid.height, rows), taken(grid.width, columns)),
  ),
  define("DROP", ["array", "number??", "number??"], (grid, rows, columns) =>
    cut(grid, dropped(grid.height, rows), dropped(grid.width, columns)),
  ),
  define("CHOOSEROWS", ["array", "array", "array*"], (grid, ...chosen) => {
    const rows = positions(chosen, grid.height);
    if (rows instanceof CellError) return rows;
    return Grid.fill(rows.length, grid.width, (row, column) => grid.at(rows[row] ?? 0, column));
  }),
  define("CHOOSECOLS", ["array", "array", "array*"], (grid, ...chosen) => {
    const columns = positions(chosen, grid.width);
    if (columns instanceof CellError) return columns;
    return Grid.fill(grid.height, columns.length, (row, column) => grid.at(row, columns[column] ?? 0));
  }),
  define("EXPAND", ["array", "number??", "number??", "value?"], expanded),
  define("WRAPROWS", ["array", "number", "value?"], wrapped),
  define("WRAPCOLS", ["array", "number", "value?"], (grid, count, filling) => {
    const rows = wrapped(grid, count, filling);
    return rows instanceof Grid ? rows.transposed() : rows;
  }),
];
