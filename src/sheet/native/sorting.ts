import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { toLogical, toNumber } from "../value/coercion";
import { compareValues } from "../value/compare";
import { errorCalculation, errorValue } from "../value/failures";
import { Grid } from "../value/grid";
import type { Operand } from "../value/operand";
import { define } from "./native-function";

/** Numbers, texts, FALSE, TRUE, errors; blank cells come last whichever way the rest is sorted. */
function sortOrder(a: CellValue, b: CellValue, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (a instanceof CellError || b instanceof CellError) {
    return direction * (Number(a instanceof CellError) - Number(b instanceof CellError));
  }
  return direction * compareValues(a, b);
}

interface SortKey {
  readonly values: readonly CellValue[];
  readonly direction: number;
}

/** The rows of an array in the order of the keys; equal rows keep their order. */
function sortedRows(grid: Grid, keys: readonly SortKey[]): Grid {
  const order = Array.from({ length: grid.height }, (_, row) => row);
  order.sort((a, b) => {
    for (const { values, direction } of keys) {
      const difference = sortOrder(values[a] ?? null, values[b] ?? null, direction);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  return Grid.ofRows(order.map((row) => grid.row(row)));
}

function directionOf(value: CellValue): number | CellError {
  const number = toNumber(value);
  if (number instanceof CellError) return number;
  return number === 1 || number === -1 ? number : errorValue;
}

function sort(grid: Grid, columns = Grid.single(1), orders = Grid.single(1), byColumn = false): Operand {
  const source = byColumn ? grid.transposed() : grid;
  const keys: SortKey[] = [];
  for (const [index, value] of columns.cells.entries()) {
    const column = toNumber(value);
    if (column instanceof CellError) return column;
    const direction = directionOf(orders.cells[Math.min(index, orders.cells.length - 1)] ?? 1);
    if (direction instanceof CellError) return direction;
    const position = Math.trunc(column);
    if (position < 1 || position > source.width) return errorValue;
    keys.push({ values: source.columnValues(position - 1), direction });
  }
  const sorted = sortedRows(source, keys);
  return byColumn ? sorted.transposed() : sorted;
}

function sortBy(grid: Grid, by: readonly Grid[]): Operand {
  const keys: SortKey[] = [];
  const byColumn = by[0]?.height === 1 && grid.width > 1 && by[0].width === grid.width;
  const source = byColumn ? grid.transposed() : grid;
  for (let index = 0; index < by.length; index += 2) {
    const values = by[index]?.cells ?? [];
    if (values.length !== source.height) return errorValue;
    const direction = directionOf(by[index + 1]?.cells[0] ?? 1);
    if (direction instanceof CellError) return direction;
    keys.push({ values, direction });
  }
  const sorted = sortedRows(source, keys);
  return byColumn ? sorted.transposed() : sorted;
}

const keyOf = (value: CellValue): string => {
  if (value === null) return "b";
  if (value instanceof CellError) return `e${value.code}`;
  return typeof value === "string" ? `s${value.toLowerCase()}` : `${typeof value} ${value}`;
};

/** UNIQUE: rows that differ, without regard to letter case; or those that stand only once. */
function unique(grid: Grid, byColumn = false, onlyOnce = false): Operand {
  const source = byColumn ? grid.transposed() : grid;
  const seen = new Map<string, { row: number; times: number }>();
  for (let row = 0; row < source.height; row++) {
    const key = source.row(row).map(keyOf).join("\u0001");
    const known = seen.get(key);
    if (known === undefined) seen.set(key, { row, times: 1 });
    else known.times++;
  }
  const rows = [...seen.values()].filter(({ times }) => !onlyOnce || times === 1);
  if (rows.length === 0) return errorCalculation;
  const kept = Grid.ofRows(rows.map(({ row }) => source.row(row)));
  return byColumn ? kept.transposed() : kept;
}

/** FILTER: the rows or columns for which the conditions hold. */
function filter(grid: Grid, conditions: Grid, otherwise?: Operand): Operand {
  const byRow = conditions.width === 1 && conditions.height === grid.height;
  const byColumn = conditions.height === 1 && conditions.width === grid.width;
  if (!byRow && !byColumn) return errorValue;
  const kept: boolean[] = [];
  for (const condition of conditions.cells) {
    const holds = toLogical(condition);
    if (holds instanceof CellError) return holds;
    kept.push(holds);
  }
  if (!kept.includes(true)) return otherwise ?? errorCalculation;
  return byRow
    ? Grid.ofRows(grid.rows().filter((_, row) => kept[row]))
    : Grid.ofRows(grid.rows().map((row) => row.filter((_, column) => kept[column])));
}

/** 排序与筛选 — arrays put in order, made unique, and filtered. */
export const sortingFunctions = [
  define("SORT", ["array", "array??", "array??", "logical?"], sort),
  define("SORTBY", ["array", "array", "array*"], (grid, ...by) => sortBy(grid, by)),
  define("UNIQUE", ["array", "logical??", "logical??"], unique),
  define("FILTER", ["array", "array", "operand??"], filter),
];
