import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { boxOf, type GridGeometry } from "../../grid/geometry";
import type { GridContent, GridView } from "../../grid/grid-view";
import { createRevoGrid } from "../../grid/revo-grid";
import { scrollToShow } from "../../grid/scroll-into-view";
import { movingCorner, SHEET_COLUMNS, SHEET_ROWS } from "../../grid/selection";
import { ChartLayer } from "../charts/ChartLayer";
import type { GridPort } from "../session/grid-actions";
import { useSession } from "../use-session";
import { activeCellLabel } from "./active-cell-label";
import { CellChoices } from "./CellChoices";
import { CellEditor } from "./CellEditor";
import { CellMenu, type MenuPlace } from "./CellMenu";
import { cellSentence } from "./cell-sentence";
import { SelectionLayer } from "./SelectionLayer";
import { sheetContent } from "./sheet-content";
import { columnCharacters, sheetSizes } from "./sheet-sizes";
import { useGridPointer } from "./use-grid-pointer";

/** When the selection comes this near to the end of what is shown, the sheet is shown further. */
const NEAR_THE_END = 20;
const SHOWN_FURTHER = 100;

/** A sheet that grows is laid out again only after so many rows; less than the spare rows below it. */
const GROWTH = 40;

/** 工作表区 — the grid with everything that lies over it: selection, editor, charts and the cell menu. */
export function SheetGrid({ zoom }: { readonly zoom: number }) {
  const { session, text } = useSession();
  const place = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLDivElement>(null);
  const view = useRef<GridView>();
  const zoomed = useRef(zoom);
  zoomed.current = zoom;
  const [scroll, setScroll] = useState({ left: 0, top: 0 });
  const [menu, setMenu] = useState<MenuPlace>();
  const [areChoicesOpen, setChoicesOpen] = useState(false);
  const [reach, setReach] = useState({ rows: 0, columns: 0 });
  const { document: workbook, sheet, selection, layout, drawing, language } = session;

  const extent = workbook.cells.extent(sheet.name);
  const sizes = useMemo(
    () => sheetSizes(workbook, sheet, zoom, reach),
    // Sizes follow the layout and, in steps, the growth of the sheet; not every edit.
    [workbook, sheet.id, zoom, reach, layout, Math.ceil(extent.rows / GROWTH), extent.columns],
  );
  const content = useMemo(
    (): GridContent =>
      sheetContent(workbook, sheet, {
        ...sizes,
        zoom,
        hoverOf: (cell) => cellSentence(cell, session.language),
      }),
    // The view of the sheet is another object each time it is asked for; what it says changes with the layout.
    [workbook, sheet.id, layout, sizes, zoom, session],
  );
  const geometry: GridGeometry = useMemo(
    () => ({ ...content, scrollLeft: scroll.left, scrollTop: scroll.top }),
    [content, scroll],
  );

  useEffect(() => {
    if (place.current === null) return;
    const created = createRevoGrid(place.current, {
      onScroll: (left, top) => setScroll({ left, top }),
      onColumnResize: (column, width) => {
        const { document, sheet: shown } = session;
        const characters = columnCharacters(width, zoomed.current);
        session.run(() => document.sheets.setColumnWidth(shown.name, column, column, characters));
      },
    });
    view.current = created;
    return () => {
      created.destroy();
      view.current = undefined;
    };
  }, [session]);
  useEffect(() => view.current?.show(content), [content]);
  useEffect(() => view.current?.redraw(), [drawing, language]);
  useEffect(() => view.current?.scrollTo(0, 0), [sheet.id, workbook]);

  const corner = movingCorner(selection);
  const isWhole =
    selection.range.endRow === SHEET_ROWS - 1 || selection.range.endColumn === SHEET_COLUMNS - 1;
  const followed = isWhole ? selection.active : corner;
  useEffect(() => {
    if (area.current === null) return;
    const target = scrollToShow(geometry, followed, visibleSize(area.current));
    if (target !== undefined && !isWhole) view.current?.scrollTo(target.left, target.top);
    if (followed.row > geometry.rows.count - NEAR_THE_END || followed.column > geometry.columns.count - 3) {
      setReach({
        rows: Math.min(SHEET_ROWS, Math.max(reach.rows, followed.row + SHOWN_FURTHER)),
        columns: Math.min(SHEET_COLUMNS, Math.max(reach.columns, followed.column + 12)),
      });
    }
    // Only a move of the selection scrolls, not scrolling itself.
  }, [followed.row, followed.column, sheet.id]);

  const port: GridPort = useMemo(
    () => ({
      pageRows: () => {
        const height = area.current?.clientHeight ?? 400;
        return Math.max(
          1,
          Math.floor((height - content.headerHeight) / content.rows.usualSize) - content.frozenRows - 1,
        );
      },
      openChoices: () => setChoicesOpen(true),
      openMenu: () => {
        const box = boxOf(geometry, selection.range);
        setMenu({ left: box.left + 12, top: box.top + Math.min(box.height, 200) });
      },
    }),
    [content, geometry, selection.range],
  );
  const openMenu = useCallback((left: number, top: number) => setMenu({ left, top }), []);
  const pointer = useGridPointer(session, geometry, area, view, openMenu);

  return (
    <div
      className="sheet-area"
      ref={area}
      role="region"
      aria-label={`${text.grid} ${sheet.name}`}
      {...pointer.handlers}
    >
      <div className="grid-place" ref={place} aria-hidden="true" />
      <div className="over-grid">
        <div className="heard-only" role="status">
          {activeCellLabel(session, text)}
        </div>
        <ChartLayer geometry={geometry} zoom={zoom} />
        <SelectionLayer geometry={geometry} fillTarget={pointer.fillTarget} onFillStart={pointer.startFill} />
        <CellEditor box={boxOf(geometry, editedRange(session))} zoom={zoom} port={port} />
      </div>
      {session.editing === undefined && (
        <CellChoices
          box={boxOf(geometry, editedRange(session))}
          isOpen={areChoicesOpen}
          onOpen={setChoicesOpen}
        />
      )}
      {menu !== undefined && <CellMenu place={menu} onClose={() => setMenu(undefined)} />}
    </div>
  );
}

function editedRange({ editing, selection, document, sheet }: ReturnType<typeof useSession>["session"]) {
  const { row, column } = editing?.sheet === sheet.name ? editing : selection.active;
  const merge = document.cells.at(sheet.name, row, column).merge;
  return merge ?? { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

function visibleSize(area: HTMLElement): { readonly width: number; readonly height: number } {
  // The grid's own scroll bars lie inside the area.
  return { width: area.clientWidth - 14, height: area.clientHeight - 14 };
}
