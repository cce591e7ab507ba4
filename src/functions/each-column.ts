import { blockLength, RowCalculation } from "../core";
import { FormulaComputation, type Computation } from "./computation";
import type { CellGrid, ReadyCell, ReadyCells, ResultCell } from "./excel-values";
import { shapeOf, type Inputs, type Shape } from "./inputs";

/** What the rows of a call are calculated from. */
export interface EachRow {
  readonly inputs: Inputs;
  /** The parameters that hold numbers and are given. */
  readonly columns: readonly string[];
  readonly texts: readonly string[];
  readonly shape: Shape;
  readonly calculate: (read: {
    numbers: Record<string, never>;
    texts: Record<string, string>;
  }) => Computation;
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
  const { inputs, columns, shape, cell } = rows;
  const computation = commonComputation(rows);
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

/**
 * The computation that all rows share. It is made once with numbers that nobody can look at: one that is made all the
 * same, and of all of them, is the same for every row.
 */
function commonComputation(rows: EachRow): FormulaComputation | undefined {
  const texts: Record<string, string> = {};
  for (const name of rows.texts) {
    const grid = rows.inputs.grid(name);
    if (grid === undefined) continue;
    const word = isSingle(grid) ? rows.inputs.text(name) : undefined;
    if (word === undefined || !word.ok) return undefined;
    if (word.value !== undefined) texts[name] = word.value;
  }
  const numbers: Record<string, never> = {};
  const look = (): never => {
    throw new NumberLookedAt();
  };
  for (const name of rows.columns) Object.defineProperty(numbers, name, { get: look, enumerable: true });
  try {
    const computation = rows.calculate({ numbers, texts });
    const isOfAll = computation instanceof FormulaComputation && computation.given === numbers;
    return isOfAll ? computation : undefined;
  } catch (thrown) {
    if (thrown instanceof NumberLookedAt) return undefined;
    throw thrown;
  }
}

/** The choice of formula depends on a number: every row has to choose for itself. */
class NumberLookedAt extends Error {}

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

/** A difference with itself is 0 for every finite number, and for nothing else. */
function isFiniteNumber(value: unknown): value is number {
  return typeof value === "number" && value - value === 0;
}
