import { blockLength, RowCalculation } from "../core";
import { sharedComputation, type CalculateRow } from "./shared-formula";
import { isFiniteNumber } from "./each-single";
import type { CellGrid, ReadyCell, ReadyCells, ResultCell } from "./excel-values";
import { shapeOf, type Inputs, type Shape } from "./inputs";

/** What the rows of a call are calculated from. */
export interface EachRow {
  readonly inputs: Inputs;
  /** The parameters that hold numbers and are given. */
  readonly columns: readonly string[];
  readonly texts: readonly string[];
  readonly shape: Shape;
  readonly calculate: CalculateRow;
  /** The result of one row by itself. */
  readonly cell: (row: number, column: number) => ResultCell;
}

/**
 * 整列计算 — calculates all rows of a call together where they have one formula: no text changes from row to row, and the
 * choice of formula and conversion does not depend on the numbers. Cells that hold anything but a number, numbers that are
 * refused and results without a proof are left to their row, so that findings are the same. `undefined` where the rows do
 * not have one formula.
 */
export function calculateColumns(rows: EachRow): ReadyCells | undefined {
  const { inputs, columns, texts, shape, calculate, cell } = rows;
  const computation = sharedComputation(inputs, columns, texts, calculate);
  if (computation?.formula === undefined) return undefined;
  const grids = new Map(columns.map((name) => [name, inputs.grid(name) ?? []]));
  const calculation = new RowCalculation(
    computation.formula,
    {
      copy: (name, from, count, into, missed) => {
        copyCells(grids.get(name) ?? [], shape.columns, from, count, into, missed);
      },
    },
    { given: columns, factor: computation.conversion?.factor },
  );
  return shape.columns === 1
    ? singleColumn(calculation, shape.rows, cell)
    : severalColumns(calculation, shape, cell);
}

function singleColumn(calculation: RowCalculation, rows: number, cell: EachRow["cell"]): ReadyCells {
  const { results, missed } = calculation;
  const cells = new Array<ReadyCell[]>(rows);
  let areNumbers = true;
  for (let from = 0; from < rows; from += blockLength) {
    const count = Math.min(blockLength, rows - from);
    calculation.calculate(from, count);
    for (let index = 0; index < count; index += 1) {
      if (missed[index] === 0) cells[from + index] = [results[index] as number];
      else {
        areNumbers = false;
        cells[from + index] = [cell(from + index, 0)];
      }
    }
  }
  return { cells, areNumbers };
}

function severalColumns(calculation: RowCalculation, shape: Shape, cell: EachRow["cell"]): ReadyCells {
  const { results, missed } = calculation;
  const cells = Array.from({ length: shape.rows }, (): ReadyCell[] => []);
  const all = shape.rows * shape.columns;
  let areNumbers = true;
  for (let from = 0; from < all; from += blockLength) {
    const count = Math.min(blockLength, all - from);
    calculation.calculate(from, count);
    for (let index = 0; index < count; index += 1) {
      const row = Math.floor((from + index) / shape.columns);
      const column = (from + index) % shape.columns;
      if (missed[index] === 1) areNumbers = false;
      cells[row]?.push(missed[index] === 0 ? (results[index] as number) : cell(row, column));
    }
  }
  return { cells, areNumbers };
}

function isSingle(grid: CellGrid): boolean {
  const { rows, columns } = shapeOf(grid);
  return rows === 1 && columns === 1;
}

/** Copies numbers from a grid, row by row; a single cell goes with every row. Anything but a number is missed. */
function copyCells(
  grid: CellGrid,
  columns: number,
  from: number,
  count: number,
  into: Float64Array,
  missed: Uint8Array,
): void {
  if (isSingle(grid)) {
    const only = grid[0]?.[0];
    if (isFiniteNumber(only)) into.fill(only, 0, count);
    else missed.fill(1, 0, count);
    return;
  }
  if (columns === 1) {
    for (let index = 0; index < count; index += 1) {
      const value = grid[from + index]?.[0];
      if (isFiniteNumber(value)) into[index] = value;
      else missed[index] = 1;
    }
    return;
  }
  for (let index = 0; index < count; index += 1) {
    const cell = from + index;
    const value = grid[Math.floor(cell / columns)]?.[cell % columns];
    if (isFiniteNumber(value)) into[index] = value;
    else missed[index] = 1;
  }
}
