import type { Doubles } from "../core";
import type { CellGrid } from "./excel-values";
import type { Shape } from "./inputs";

/** 数值列 — the numbers of a grid, row by row, where every cell holds a finite number; they are read where they stand. */
export function doublesOfGrid(grid: CellGrid, { rows, columns }: Shape): Doubles | undefined {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const value = grid[row]?.[column];
      if (typeof value !== "number" || !Number.isFinite(value)) return undefined;
    }
  }
  const cellAt = (index: number): number => grid[Math.floor(index / columns)]?.[index % columns] as number;
  return {
    length: rows * columns,
    at: cellAt,
    copy: (from, count, into) => {
      for (let index = 0; index < count; index += 1) into[index] = cellAt(from + index);
    },
  };
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
