import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { indexOf } from "../store/column-index";
import { compareValues } from "../value/compare";
import { Grid } from "../value/grid";
import type { Reference } from "../value/reference";
import { hasWildcard, wildcardPattern } from "./wildcard";

/** 向量 — one row or column of values to search. */
export interface Line {
  readonly length: number;
  readonly at: (index: number) => CellValue;
  /** The first or last position of exactly this value, where an index knows it; `undefined` where none does. */
  readonly positionOf?: (value: number | string | boolean, fromEnd: boolean) => number | undefined;
}

/** A column or row, cut to the part that can hold something. */
export function lineOf(source: Reference | Grid, isColumn: boolean, offset = 0): Line {
  if (source instanceof Grid) {
    return isColumn
      ? { length: source.height, at: (index) => source.at(index, offset) }
      : { length: source.width, at: (index) => source.at(offset, index) };
  }
  const area = source.first;
  const used = area.sheet.clipped(area);
  if (!isColumn) {
    return { length: used.endColumn - used.startColumn + 1, at: (index) => area.at(offset, index) };
  }
  const column = area.startColumn + offset;
  return {
    length: used.endRow - used.startRow + 1,
    at: (index) => area.at(index, offset),
    positionOf: (value, fromEnd) => {
      const cells = area.sheet.calculatedColumn(column, used.startRow, used.endRow);
      const rows = indexOf(cells, used.startRow, used.endRow)?.rowsOf(value);
      if (rows === undefined) return undefined;
      const row = rows[fromEnd ? rows.length - 1 : 0];
      return row === undefined ? -1 : row - used.startRow;
    },
  };
}

type Wanted = Exclude<CellValue, CellError>;

const isComparable = (value: CellValue, wanted: Wanted): value is Wanted =>
  value !== null && !(value instanceof CellError) && typeof value === typeof wanted;

function isExactly(value: CellValue, wanted: Wanted): boolean {
  if (wanted === null) return value === null;
  if (typeof value === "string" && typeof wanted === "string") {
    return value.toLowerCase() === wanted.toLowerCase();
  }
  return value === wanted;
}

/** 精确查找 — the position of a value, or -1; `takesWildcards` lets `*` and `?` in a text stand for anything. */
export function exactPosition(line: Line, wanted: Wanted, takesWildcards: boolean, fromEnd = false): number {
  const isPattern = takesWildcards && typeof wanted === "string" && hasWildcard(wanted);
  if (!isPattern && wanted !== null) {
    const known = line.positionOf?.(wanted, fromEnd);
    if (known !== undefined) return known;
  }
  const pattern = isPattern ? wildcardPattern(wanted) : undefined;
  const holds = (value: CellValue): boolean =>
    pattern === undefined ? isExactly(value, wanted) : typeof value === "string" && pattern.test(value);
  for (let step = 0; step < line.length; step++) {
    const index = fromEnd ? line.length - 1 - step : step;
    if (holds(line.at(index))) return index;
  }
  return -1;
}

/**
 * 近似查找 — halving search in a sorted line: the last value not beyond the wanted one, or -1. Values of another kind are
 * passed over, which is what makes `LOOKUP(2,1/(…),…)` find the last match.
 */
export function sortedPosition(line: Line, wanted: Wanted, isDescending: boolean): number {
  const target = wanted ?? 0;
  let low = 0;
  let high = line.length - 1;
  let best = -1;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    let probe = middle;
    let value = line.at(probe);
    while (probe < high && !isComparable(value, target)) value = line.at(++probe);
    if (!isComparable(value, target)) {
      high = middle - 1;
      continue;
    }
    const order = compareValues(value, target);
    if (isDescending ? order >= 0 : order <= 0) {
      best = probe;
      low = probe + 1;
    } else {
      high = middle - 1;
    }
  }
  return best;
}

/** 就近查找 — the exact value, or else the next smaller or larger one, in any order; -1 where there is none. */
export function nearestPosition(line: Line, wanted: Wanted, isLarger: boolean, fromEnd: boolean): number {
  let best = -1;
  let bestValue: Wanted = null;
  for (let step = 0; step < line.length; step++) {
    const index = fromEnd ? line.length - 1 - step : step;
    const value = line.at(index);
    if (isExactly(value, wanted)) return index;
    if (!isComparable(value, wanted)) continue;
    const order = compareValues(value, wanted);
    if (isLarger ? order < 0 : order > 0) continue;
    const isBetter =
      best < 0 || (isLarger ? compareValues(value, bestValue) < 0 : compareValues(value, bestValue) > 0);
    if (isBetter) [best, bestValue] = [index, value];
  }
  return best;
}
