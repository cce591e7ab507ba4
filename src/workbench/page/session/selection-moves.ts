import {
  extendTo,
  isSingle,
  movingCorner,
  moveWithin,
  selectCell,
  type CellPlace,
} from "../../grid/selection";
import { blockEdge, stepOf, type Direction } from "../../grid/step";
import type { Session } from "./session";

/** Moves the selection by one cell, or to the edge of a block; `extend` keeps the active cell and moves the other corner. */
export function move(session: Session, direction: Direction, toEdge: boolean, extend: boolean): void {
  const { row: down, column: right } = stepOf(direction);
  go(session, extend, (from) =>
    toEdge ? edgeFrom(session, from, direction) : nextVisible(session, from, down, right),
  );
}

function edgeFrom(session: Session, from: CellPlace, direction: Direction): CellPlace {
  const { cells } = session.document;
  const { name } = session.sheet;
  const extent = cells.extent(name);
  return blockEdge(from, direction, {
    isFilled: (row, column) => cells.at(name, row, column).value !== null,
    lastRow: Math.max(extent.rows, from.row + 1),
    lastColumn: Math.max(extent.columns, from.column + 1),
  });
}

/** One step, over hidden rows and columns and out of merged cells. */
function nextVisible(session: Session, from: CellPlace, down: number, right: number): CellPlace {
  const { document, sheet } = session;
  const merge = document.cells.at(sheet.name, from.row, from.column).merge;
  let row = down > 0 && merge !== undefined ? merge.endRow + 1 : from.row + down;
  let column = right > 0 && merge !== undefined ? merge.endColumn + 1 : from.column + right;
  const isHidden = (): boolean =>
    (down !== 0 && row >= 0 && document.sheets.rowLook(sheet.name, row).isHidden) ||
    (right !== 0 &&
      sheet.columns.some(({ first, last, isHidden }) => isHidden && column >= first && column <= last));
  while (isHidden()) {
    row += down;
    column += right;
  }
  return row < 0 || column < 0 ? from : { row, column };
}

/** Moves the selection, or its corner, to a place that depends on where it is. */
export function go(session: Session, extend: boolean, target: (from: CellPlace) => CellPlace): void {
  const { selection } = session;
  if (extend) {
    const { row, column } = target(movingCorner(selection));
    session.select(extendTo(selection, row, column));
  } else {
    const { row, column } = target(selection.active);
    session.select(selectCell(row, column));
  }
}

/** Tab and Enter: inside a selection of several cells around it, otherwise to the neighbour. */
export function goNext(session: Session, byRow: boolean, isBack: boolean): void {
  const { selection } = session;
  const { merge } = session.document.cells.at(
    session.sheet.name,
    selection.active.row,
    selection.active.column,
  );
  if (isSingle(selection) || merge !== undefined) {
    move(session, byRow ? (isBack ? "left" : "right") : isBack ? "up" : "down", false, false);
  } else {
    session.select(moveWithin(selection, isBack ? -1 : 1, byRow));
  }
}

/** Shows the next or the previous visible sheet. */
export function goToSheet(session: Session, step: 1 | -1): void {
  const visible = session.document.sheets.list.filter(({ visibility }) => visibility === "visible");
  const place = visible.findIndex(({ id }) => id === session.sheet.id);
  const next = visible[place + step];
  if (next !== undefined) session.document.sheets.activate(next.name);
}
