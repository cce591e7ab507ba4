import type { Doubles } from "../core";
import type { CellGrid } from "./excel-values";
import type { Shape } from "./inputs";

/** 数值列 — the numbers of a grid, row by row, where every cell holds a finite number; they are read where they stand. */
export function doublesOfGrid(grid: CellGrid, { rows, columns }: Shape): Doubles | undefined {
  for (let row = 0; row < rows; row += 1) {
    const cells = grid[row];
    if (cells === undefined || !areNumbers(cells, columns)) return undefined;
  }
  const cellAt = (index: number): number => grid[Math.floor(index / columns)]?.[index % columns] as number;
  const copy = columns === 1 ? copyColumn : copyEach;
  return {
    length: rows * columns,
    at: columns === 1 ? (index) => grid[index]?.[0] as number : cellAt,
    copy: (from, count, into) => copy(grid, columns, from, count, into),
  };
}

/** A difference with itself is 0 for every finite number, and for nothing else. */
function areNumbers(cells: readonly unknown[], count: number): boolean {
  for (let column = 0; column < count; column += 1) {
    const value = cells[column];
    if (typeof value !== "number" || value - value !== 0) return false;
  }
  return true;
}

function copyColumn(grid: CellGrid, _columns: number, from: number, count: number, into: Float64Array): void {
  for (let index = 0; index < count; index += 1) into[index] = grid[from + index]?.[0] as number;
}

function copyEach(grid: CellGrid, columns: number, from: number, count: number, into: Float64Array): void {
  for (let index = 0; index < count; index += 1) {
    const cell = from + index;
    into[index] = grid[Math.floor(cell / columns)]?.[cell % columns] as number;
  }
}

/** One number that goes with every row. */
export function repeatedDouble(value: number, length: number): Doubles {
  return { length, at: () => value, copy: (_from, count, into) => into.fill(value, 0, count) };
}

/** Several columns, one after the other. */
export function joinedDoubles(parts: readonly Doubles[]): Doubles {
  const ends: number[] = [];
  let length = 0;
  for (const part of parts) ends.push((length += part.length));
  const partAt = (index: number): number => ends.findIndex((end) => index < end);
  const startOf = (part: number): number => ends[part - 1] ?? 0;
  return {
    length,
    at: (index) => {
      const part = partAt(index);
      return parts[part]?.at(index - startOf(part)) ?? NaN;
    },
    copy: (from, count, into) => {
      let done = 0;
      while (done < count) {
        const part = partAt(from + done);
        const start = from + done - startOf(part);
        const piece = Math.min(count - done, (parts[part]?.length ?? 0) - start);
        parts[part]?.copy(start, piece, into.subarray(done));
        done += piece;
      }
    },
  };
}
