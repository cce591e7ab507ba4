import type { CellRange } from "../../sheet";
import type { Axis } from "./axis";

/** 版面 — everything that decides where a cell is seen: sizes, frozen panes, headers and how far it is scrolled. */
export interface GridGeometry {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly headerWidth: number;
  readonly headerHeight: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
}

/** A rectangle inside the grid, in pixels from its upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What lies under a point of the grid. */
export interface GridPoint {
  readonly zone: "cell" | "row-header" | "column-header" | "corner";
  readonly row: number;
  readonly column: number;
}

/** The visible rectangle of a range; its width or height is 0 where it is scrolled behind the frozen panes. */
export function boxOf(geometry: GridGeometry, range: CellRange): Box {
  const { rows, columns, frozenRows, frozenColumns, scrollTop, scrollLeft } = geometry;
  const top = edge(rows, range.startRow, frozenRows, scrollTop);
  const bottom = edge(rows, range.endRow + 1, frozenRows, scrollTop, true);
  const left = edge(columns, range.startColumn, frozenColumns, scrollLeft);
  const right = edge(columns, range.endColumn + 1, frozenColumns, scrollLeft, true);
  return {
    left: left + geometry.headerWidth,
    top: top + geometry.headerHeight,
    width: Math.max(0, right - left),
    height: Math.max(0, bottom - top),
  };
}

/** Where the edge before an index is seen; the end of the last frozen row does not scroll, the start of the next does. */
function edge(axis: Axis, index: number, frozen: number, scrolled: number, isEnd = false): number {
  const place = axis.start(Math.min(index, axis.count));
  const isFrozen = isEnd ? index <= frozen : index < frozen;
  return isFrozen ? place : Math.max(axis.start(frozen), place - scrolled);
}

/** What lies under a point, given in pixels from the grid's upper left corner. */
export function pointAt(geometry: GridGeometry, x: number, y: number): GridPoint {
  const row = indexAt(geometry.rows, y - geometry.headerHeight, geometry.frozenRows, geometry.scrollTop);
  const column = indexAt(
    geometry.columns,
    x - geometry.headerWidth,
    geometry.frozenColumns,
    geometry.scrollLeft,
  );
  const inRowHeader = x < geometry.headerWidth;
  const inColumnHeader = y < geometry.headerHeight;
  if (inRowHeader && inColumnHeader) return { zone: "corner", row: 0, column: 0 };
  if (inRowHeader) return { zone: "row-header", row, column };
  return { zone: inColumnHeader ? "column-header" : "cell", row, column };
}

function indexAt(axis: Axis, distance: number, frozen: number, scrolled: number): number {
  return axis.at(distance < axis.start(frozen) ? Math.max(0, distance) : distance + scrolled);
}
