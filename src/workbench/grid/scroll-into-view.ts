import type { Axis } from "./axis";
import type { GridGeometry } from "./geometry";
import type { CellPlace } from "./selection";

/** 滚动到 — how far the grid must be scrolled to show a cell wholly; `undefined` where it is in sight already. */
export function scrollToShow(
  geometry: GridGeometry,
  { row, column }: CellPlace,
  size: { readonly width: number; readonly height: number },
): { readonly left: number; readonly top: number } | undefined {
  const { rows, columns, frozenRows, frozenColumns, scrollLeft, scrollTop, headerHeight, headerWidth } =
    geometry;
  const top = along(rows, row, frozenRows, scrollTop, size.height - headerHeight);
  const left = along(columns, column, frozenColumns, scrollLeft, size.width - headerWidth);
  return top === scrollTop && left === scrollLeft ? undefined : { left, top };
}

function along(axis: Axis, index: number, frozen: number, scrolled: number, length: number): number {
  if (index < frozen) return scrolled;
  const frozenLength = axis.start(frozen);
  const start = axis.start(index) - frozenLength;
  const end = axis.start(index + 1) - frozenLength;
  const room = length - frozenLength;
  if (start < scrolled) return start;
  return end > scrolled + room ? Math.max(0, Math.min(start, end - room)) : scrolled;
}
