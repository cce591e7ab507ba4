import {
  useRef,
  useState,
  type MouseEvent,
  type MutableRefObject,
  type PointerEvent,
  type RefObject,
} from "react";
import type { CellRange } from "../../../sheet";
import { pointAt as zoneAt, type GridGeometry, type GridPoint } from "../../grid/geometry";
import type { GridView } from "../../grid/grid-view";
import { extendTo, holds, selectCell, selectColumns, selectRows, type CellPlace } from "../../grid/selection";
import { beginEditing, commitEditing, pointAt, takesReference } from "../session/editing";
import { command } from "../session/selection-commands";
import type { Session } from "../session/session";
import { fillTargetAt, runFill } from "./fill-by-pointer";
import { focusGrid } from "./focus-grid";

/** What a drag does: select cells, rows or columns, point at cells for a formula, or fill. */
type Drag =
  | { readonly kind: "cells" | "rows" | "columns"; readonly from: CellPlace }
  | { readonly kind: "reference"; readonly from: CellPlace; readonly caret: number }
  | { readonly kind: "fill"; readonly source: CellRange };

/** 鼠标操作 — selecting, pointing, filling and the menu, by where the pointer is on the sheet. */
export function useGridPointer(
  session: Session,
  geometry: GridGeometry,
  area: RefObject<HTMLDivElement>,
  view: MutableRefObject<GridView | undefined>,
  openMenu: (left: number, top: number) => void,
) {
  const drag = useRef<Drag>();
  const latest = useRef(geometry);
  latest.current = geometry;
  const [fillTarget, setFillTarget] = useState<CellRange>();

  const placeOf = (event: { clientX: number; clientY: number }): GridPoint & { x: number; y: number } => {
    const bounds = area.current?.getBoundingClientRect();
    const x = event.clientX - (bounds?.left ?? 0);
    const y = event.clientY - (bounds?.top ?? 0);
    return { ...zoneAt(latest.current, x, y), x, y };
  };

  const follow = (): void => {
    const move = (event: globalThis.PointerEvent): void => {
      const point = placeOf(event);
      scrollAtEdge(area.current, latest.current, view.current, point);
      const { current } = drag;
      if (current === undefined) return;
      if (current.kind === "fill") setFillTarget(fillTargetAt(current.source, point));
      else dragTo(session, current, point);
    };
    const up = (): void => {
      window.removeEventListener("pointermove", move);
      window.removeEventListener("pointerup", up);
      const { current } = drag;
      drag.current = undefined;
      if (current?.kind === "fill") {
        setFillTarget((target) => {
          if (target !== undefined) queueMicrotask(() => runFill(session, current.source, target));
          return undefined;
        });
      }
    };
    window.addEventListener("pointermove", move);
    window.addEventListener("pointerup", up);
  };

  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if (!isOnCells(event.target) || event.button === 1) return;
      event.preventDefault();
      const point = placeOf(event);
      const from = { row: point.row, column: point.column };
      if (session.editing !== undefined && point.zone === "cell" && takesReference(session)) {
        const { caret } = session.editing;
        pointAt(session, session.sheet.name, selectCell(point.row, point.column).range);
        drag.current = { kind: "reference", from, caret };
        follow();
        return;
      }
      if (!commitEditing(session)) return;
      focusGrid();
      if (event.button === 2) {
        const { range } = session.selection;
        if (!isInSelection(point, range)) press(session, point, false);
        return;
      }
      press(session, point, event.shiftKey);
      if (point.zone === "corner") return;
      drag.current = {
        kind: point.zone === "cell" ? "cells" : point.zone === "row-header" ? "rows" : "columns",
        from: event.shiftKey ? session.selection.active : from,
      };
      follow();
    },
    onMouseDown: (event: MouseEvent) => {
      // The keys stay with the grid's own field.
      if (isOnCells(event.target)) event.preventDefault();
    },
    onDoubleClick: (event: MouseEvent) => {
      if (isOnCells(event.target) && placeOf(event).zone === "cell") beginEditing(session, "cell");
    },
    onContextMenu: (event: MouseEvent) => {
      if (!isOnCells(event.target)) return;
      event.preventDefault();
      const { x, y } = placeOf(event);
      openMenu(x, y);
    },
  };

  const startFill = (event: PointerEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    drag.current = { kind: "fill", source: session.selection.range };
    follow();
  };
  return { handlers, fillTarget, startFill };
}

function press(session: Session, { zone, row, column }: GridPoint, extend: boolean): void {
  const { active } = session.selection;
  if (zone === "corner") command(session, "select-all");
  else if (zone === "row-header") session.select(selectRows(extend ? active.row : row, row));
  else if (zone === "column-header") session.select(selectColumns(extend ? active.column : column, column));
  else session.select(extend ? extendTo(session.selection, row, column) : selectCell(row, column));
}

function dragTo(session: Session, drag: Exclude<Drag, { kind: "fill" }>, { row, column }: GridPoint): void {
  switch (drag.kind) {
    case "cells":
      session.select(extendTo(selectCell(drag.from.row, drag.from.column), row, column));
      return;
    case "rows":
      session.select(selectRows(drag.from.row, row));
      return;
    case "columns":
      session.select(selectColumns(drag.from.column, column));
      return;
    case "reference":
      pointAt(
        session,
        session.sheet.name,
        extendTo(selectCell(drag.from.row, drag.from.column), row, column).range,
      );
  }
}

function isInSelection({ zone, row, column }: GridPoint, range: CellRange): boolean {
  if (zone === "row-header") return row >= range.startRow && row <= range.endRow;
  if (zone === "column-header") return column >= range.startColumn && column <= range.endColumn;
  return holds(range, row, column);
}

/** Scroll bars, the edges that resize columns, the editor and the charts see to themselves. */
function isOnCells(target: EventTarget): boolean {
  return (
    target instanceof Element &&
    target.closest(
      "revogr-scroll-virtual, revogr-attribution, .cell-editor.is-seen, .cell-menu, .cell-choices, .chart, .fill-handle, " +
        "[class*=resizable-]",
    ) === null
  );
}

/** A drag beyond the edge of the sheet scrolls it. */
function scrollAtEdge(
  area: HTMLElement | null,
  geometry: GridGeometry,
  view: GridView | undefined,
  { x, y }: { x: number; y: number },
): void {
  if (area === null || view === undefined) return;
  const step = 40;
  const right = x > area.clientWidth - 16 ? step : x < geometry.headerWidth ? -step : 0;
  const down = y > area.clientHeight - 16 ? step : y < geometry.headerHeight ? -step : 0;
  if (right === 0 && down === 0) return;
  view.scrollTo(Math.max(0, geometry.scrollLeft + right), Math.max(0, geometry.scrollTop + down));
}
