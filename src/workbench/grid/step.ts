import type { CellPlace } from "./selection";

/** Which way a key goes. */
export type Direction = "up" | "down" | "left" | "right";

/** One step in a direction, as rows and columns. */
export function stepOf(direction: Direction): CellPlace {
  return {
    row: direction === "up" ? -1 : direction === "down" ? 1 : 0,
    column: direction === "left" ? -1 : direction === "right" ? 1 : 0,
  };
}

/** What Ctrl+arrow needs to know of a sheet. */
export interface FilledCells {
  readonly isFilled: (row: number, column: number) => boolean;
  /** Beyond these nothing is filled. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** 跳到边缘 — where Ctrl+arrow arrives: the end of this block of filled cells, or the start of the next one. */
export function blockEdge(from: CellPlace, direction: Direction, cells: FilledCells): CellPlace {
  const step = stepOf(direction);
  const inside = ({ row, column }: CellPlace) =>
    row >= 0 && column >= 0 && row <= cells.lastRow && column <= cells.lastColumn;
  const next = ({ row, column }: CellPlace) => ({ row: row + step.row, column: column + step.column });
  const filled = ({ row, column }: CellPlace) => cells.isFilled(row, column);
  let place = next(from);
  if (!inside(place)) return from;
  if (filled(from) && filled(place)) {
    while (inside(next(place)) && filled(next(place))) place = next(place);
    return place;
  }
  while (inside(next(place)) && !filled(place)) place = next(place);
  return place;
}
