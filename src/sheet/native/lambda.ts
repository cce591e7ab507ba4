import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import type { Place } from "../formula/place";
import { errorCalculation, errorNA, errorValue } from "../value/failures";
import { Grid } from "../value/grid";
import { asGrid, called, dereferenced, Lambda } from "../value/operand";
import type { Operand } from "../value/operand";
import { definePlaced } from "./native-function";

/** The result of a call as one value; an array has no place inside an array. */
function oneValue(result: Operand, at: Place): CellValue {
  const value = dereferenced(result, at.workbook);
  if (!(value instanceof Grid)) return value;
  return value.cells.length === 1 ? value.at(0, 0) : errorCalculation;
}

/** MAP: the function last, before it the arrays whose values it takes side by side. */
function map(at: Place, parts: readonly Operand[]): Operand {
  const callee = parts[parts.length - 1] ?? null;
  if (callee instanceof CellError) return callee;
  if (!(callee instanceof Lambda)) return errorValue;
  const grids: Grid[] = [];
  for (const part of parts.slice(0, -1)) {
    const grid = asGrid(part, at.workbook);
    if (grid instanceof CellError) grids.push(Grid.single(grid));
    else grids.push(grid);
  }
  if (grids.length === 0 || callee.least > grids.length || callee.most < grids.length) return errorValue;
  const height = Math.max(...grids.map((grid) => grid.height));
  const width = Math.max(...grids.map((grid) => grid.width));
  const result = Grid.fill(height, width, (row, column) => {
    if (grids.some((grid) => row >= grid.height || column >= grid.width)) return errorNA;
    return oneValue(callee.invoke(grids.map((grid) => grid.at(row, column))), at);
  });
  return result.cells.length === 1 ? result.at(0, 0) : result;
}

function reduce(at: Place, initial: Operand | undefined, grid: Grid, callee: Lambda): Operand {
  let accumulated: Operand = initial ?? grid.cells[0] ?? null;
  for (const value of initial === undefined ? grid.cells.slice(1) : grid.cells) {
    accumulated = called(callee, [accumulated, value]);
  }
  return dereferenced(accumulated, at.workbook);
}

function scanned(at: Place, initial: Operand | undefined, grid: Grid, callee: Lambda): Operand {
  let accumulated: Operand | undefined = initial;
  return Grid.fill(grid.height, grid.width, (row, column) => {
    const value = grid.at(row, column);
    accumulated = accumulated === undefined ? value : called(callee, [accumulated, value]);
    return oneValue(accumulated, at);
  });
}

const byRow = (at: Place, grid: Grid, callee: Lambda): Grid =>
  Grid.fill(grid.height, 1, (row) => oneValue(called(callee, [new Grid(1, grid.width, grid.row(row))]), at));

const byColumn = (at: Place, grid: Grid, callee: Lambda): Grid =>
  Grid.fill(1, grid.width, (_, column) =>
    oneValue(called(callee, [Grid.column(grid.columnValues(column))]), at),
  );

function makeArray(at: Place, height: number, width: number, callee: Lambda): Operand {
  const [tall, wide] = [Math.trunc(height), Math.trunc(width)];
  if (tall < 1 || wide < 1) return errorValue;
  return Grid.fill(tall, wide, (row, column) => oneValue(called(callee, [row + 1, column + 1]), at));
}

/** 函数式函数 — functions that call a LAMBDA for each value, row or column. */
export const lambdaFunctions = [
  definePlaced("MAP", ["source", "source", "source*"], (at, ...parts) => map(at, parts)),
  definePlaced("REDUCE", ["operand??", "array", "lambda"], reduce),
  definePlaced("SCAN", ["operand??", "array", "lambda"], scanned),
  definePlaced("BYROW", ["array", "lambda"], byRow),
  definePlaced("BYCOL", ["array", "lambda"], byColumn),
  definePlaced("MAKEARRAY", ["number", "number", "lambda"], makeArray),
];
