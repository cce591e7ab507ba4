import type { CellView, SheetView, WorkbookDocument } from "../../document";
import type { Axis } from "../../grid/axis";
import type { CellLook, GridContent } from "../../grid/grid-view";
import { measuringFont } from "./cell-font";
import { across, cellLook, type CellSurroundings } from "./cell-look";
import { fittingNumber } from "./fitting-text";
import { textWidth } from "./text-width";

/** A text looks for room over this many blank cells. */
const FARTHEST_OVERFLOW = 24;

/** What the page adds to a sheet to draw it. */
export interface SheetDrawing {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly zoom: number;
  readonly hoverOf: (cell: CellView) => string | undefined;
}

/** 工作表内容 — a sheet as the grid asks for it: cell by cell, only for what is in sight. */
export function sheetContent(
  workbook: WorkbookDocument,
  sheet: SheetView,
  drawing: SheetDrawing,
): GridContent {
  const { rows, columns, zoom } = drawing;
  const at = (row: number, column: number): CellView => workbook.cells.at(sheet.name, row, column);
  const look = (row: number, column: number): CellLook => {
    const cell = at(row, column);
    const { merge } = cell;
    const shownCell = merge === undefined ? cell : at(merge.startRow, merge.startColumn);
    const merged = merge === undefined ? undefined : mergedPart(drawing, merge, row, column);
    const room = (merged?.width ?? columns.size(column)) - 7 * zoom;
    const overflow = merge === undefined ? overflowOf(cell, at, drawing) : undefined;
    const hover = drawing.hoverOf(shownCell);
    const around: CellSurroundings = {
      right: at(row, Math.min(column + 1, columns.count - 1)),
      below: at(Math.min(row + 1, rows.count - 1), column),
      showsGridlines: sheet.showsGridlines,
      zoom,
      shown: shownText(shownCell, room, zoom),
      ...(overflow === undefined ? {} : { overflow }),
      ...(merged === undefined ? {} : { merged }),
      ...(hover === undefined ? {} : { hover }),
    };
    return cellLook(merge === undefined ? cell : { ...shownCell, row, column, merge }, around);
  };
  return {
    rows,
    columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    headerWidth: Math.round((String(rows.count).length * 8 + 20) * Math.max(1, zoom)),
    headerHeight: Math.round(24 * Math.max(1, zoom)),
    look,
  };
}

function shownText(cell: CellView, room: number, zoom: number): string {
  if (typeof cell.value === "number" && !cell.style.alignment.shrinkToFit) {
    return fittingNumber(cell, room, zoom);
  }
  return cell.text;
}

function mergedPart(
  { rows, columns }: SheetDrawing,
  merge: NonNullable<CellView["merge"]>,
  row: number,
  column: number,
): NonNullable<CellSurroundings["merged"]> {
  return {
    width: columns.start(merge.endColumn + 1) - columns.start(merge.startColumn),
    height: rows.start(merge.endRow + 1) - rows.start(merge.startRow),
    left: columns.start(column) - columns.start(merge.startColumn),
    top: rows.start(row) - rows.start(merge.startRow),
  };
}

/** A text that is too long runs over the blank cells beside it, as in Excel. */
function overflowOf(
  cell: CellView,
  at: (row: number, column: number) => CellView,
  { columns, zoom }: SheetDrawing,
): CellSurroundings["overflow"] {
  if (typeof cell.value !== "string" || cell.text === "" || cell.style.alignment.wrapText) return undefined;
  if (across(cell) !== "left") return undefined;
  const needed = textWidth(cell.text, measuringFont(cell, zoom)) + 8 * zoom;
  const own = columns.size(cell.column);
  let width = own;
  if (needed <= width) return undefined;
  const farthest = Math.min(columns.count - 1, cell.column + FARTHEST_OVERFLOW);
  for (let column = cell.column + 1; column <= farthest && width < needed; column += 1) {
    const neighbour = at(cell.row, column);
    if (neighbour.text !== "" || neighbour.formula !== undefined || neighbour.merge !== undefined) break;
    width += columns.size(column);
  }
  return width > own ? { width: Math.min(width, needed), own } : undefined;
}
