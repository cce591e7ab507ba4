import type { CellRange } from "../../sheet";

/** One cell by its place, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** 选区 — the cells that are selected; `active` is the one that typing goes into, and the corner that stays. */
export interface GridSelection {
  readonly range: CellRange;
  readonly active: CellPlace;
}

/** As many rows and columns as a sheet of Excel has. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;

/** Selects one cell. */
export function selectCell(row: number, column: number): GridSelection {
  const place = inSheet({ row, column });
  return { range: between(place, place), active: place };
}

/** Selects from the active cell to another one, as Shift does. */
export function extendTo(selection: GridSelection, row: number, column: number): GridSelection {
  return { range: between(selection.active, inSheet({ row, column })), active: selection.active };
}

/** Selects whole rows. */
export function selectRows(from: number, to: number): GridSelection {
  const range = {
    startRow: Math.min(from, to),
    endRow: Math.max(from, to),
    startColumn: 0,
    endColumn: SHEET_COLUMNS - 1,
  };
  return { range, active: { row: from, column: 0 } };
}

/** Selects whole columns. */
export function selectColumns(from: number, to: number): GridSelection {
  const range = {
    startRow: 0,
    endRow: SHEET_ROWS - 1,
    startColumn: Math.min(from, to),
    endColumn: Math.max(from, to),
  };
  return { range, active: { row: 0, column: from } };
}

/** Selects a range, its first cell active. */
export function selectRange(range: CellRange): GridSelection {
  return { range, active: { row: range.startRow, column: range.startColumn } };
}

/** The corner of the selection that moves when it is extended. */
export function movingCorner({ range, active }: GridSelection): CellPlace {
  return {
    row: active.row === range.startRow ? range.endRow : range.startRow,
    column: active.column === range.startColumn ? range.endColumn : range.startColumn,
  };
}

/** Moves the active cell inside a selection of several cells, going around at its end, as Tab and Enter do. */
export function moveWithin({ range, active }: GridSelection, step: 1 | -1, byRow: boolean): GridSelection {
  const width = range.endColumn - range.startColumn + 1;
  const height = range.endRow - range.startRow + 1;
  const across = active.column - range.startColumn;
  const down = active.row - range.startRow;
  const place = byRow ? down * width + across : across * height + down;
  const next = (place + step + width * height) % (width * height);
  return {
    range,
    active: byRow
      ? { row: range.startRow + Math.floor(next / width), column: range.startColumn + (next % width) }
      : { row: range.startRow + (next % height), column: range.startColumn + Math.floor(next / height) },
  };
}

/** Whether a selection holds one cell only. */
export function isSingle({ range }: GridSelection): boolean {
  return range.startRow === range.endRow && range.startColumn === range.endColumn;
}

/** Whether a range holds a cell. */
export function holds(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn
  );
}

/** The cells that two ranges share. */
export function overlap(one: CellRange, other: CellRange): CellRange | undefined {
  const range = {
    startRow: Math.max(one.startRow, other.startRow),
    endRow: Math.min(one.endRow, other.endRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
  return range.startRow <= range.endRow && range.startColumn <= range.endColumn ? range : undefined;
}

function between(one: CellPlace, other: CellPlace): CellRange {
  return {
    startRow: Math.min(one.row, other.row),
    endRow: Math.max(one.row, other.row),
    startColumn: Math.min(one.column, other.column),
    endColumn: Math.max(one.column, other.column),
  };
}

function inSheet({ row, column }: CellPlace): CellPlace {
  return {
    row: Math.min(SHEET_ROWS - 1, Math.max(0, row)),
    column: Math.min(SHEET_COLUMNS - 1, Math.max(0, column)),
  };
}
