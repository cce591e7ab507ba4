import { columnOfLetters } from "../../../../sheet/address/cell-address";

/** Where one cell stands in the text of the opened file's part. */
export interface BaseCell {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** Where one row stands in the text of the opened file's part. */
export interface BaseRow {
  readonly start: number;
  readonly openEnd: number;
  readonly end: number;
}

const rowTag = /<(\/)?(?:[\w.-]+:)?row(?=[\s/>])([^>]*)>/g;
const cellTag = /<(\/)?(?:[\w.-]+:)?c(?=[\s/>])([^>]*)>/g;

/**
 * 原文件的行 — where the rows of a worksheet part stand in its text, so that those which have not changed are written again
 * character by character. The part was read before, so it is known to be in order.
 */
export function baseRows(source: string): ReadonlyMap<number, BaseRow> {
  const rows = new Map<number, BaseRow>();
  let row = -1;
  let open: { readonly start: number; readonly openEnd: number } | undefined;
  rowTag.lastIndex = Math.max(0, source.search(/<(?:[\w.-]+:)?sheetData[\s/>]/));
  for (let found = rowTag.exec(source); found !== null; found = rowTag.exec(source)) {
    const [whole, close, attributes = ""] = found;
    const end = found.index + whole.length;
    if (close === undefined) {
      row = Number(/\sr\s*=\s*["'](\d+)/.exec(attributes)?.[1] ?? row + 2) - 1;
      open = { start: found.index, openEnd: end };
    }
    if (open !== undefined && (close !== undefined || attributes.endsWith("/"))) {
      rows.set(row, { ...open, end });
      open = undefined;
    }
  }
  return rows;
}

/** 原文件的单元格 — where the cells of one of these rows stand. */
export function baseCells(source: string, { openEnd, end }: BaseRow): readonly BaseCell[] {
  const cells: BaseCell[] = [];
  let column = -1;
  let start = -1;
  cellTag.lastIndex = openEnd;
  for (let found = cellTag.exec(source); found !== null && found.index < end; found = cellTag.exec(source)) {
    const [whole, close, attributes = ""] = found;
    if (close === undefined) {
      const letters = /\sr\s*=\s*["']([A-Za-z]+)/.exec(attributes)?.[1];
      column = letters === undefined ? column + 1 : columnOfLetters(letters);
      start = found.index;
    }
    if (close !== undefined || attributes.endsWith("/")) {
      cells.push({ column, start, end: found.index + whole.length });
    }
  }
  return cells;
}
