import { originOf } from "../state/cell";
import { plainRow, type SheetState } from "../state/sheet-state";
import type { OpenedSheet } from "./opened-file";

/** 未经改动 — whether a sheet is what the file says, be it that nobody edited it or that everything was taken back. */
export function isAsOpened(sheet: SheetState, { shape, rows }: OpenedSheet): boolean {
  if (sheet.shape !== shape) return false;
  const length = Math.max(sheet.rows.length, rows.length);
  for (let row = 0; row < length; row++) {
    const state = sheet.rows[row];
    const read = rows[row];
    let count = 0;
    for (let column = 0; column < (state?.cells.length ?? 0); column++) {
      const cell = state?.cells[column];
      if (cell === undefined) continue;
      count++;
      if (!cell.isAsRead || cell.origin !== originOf(row, column)) return false;
    }
    const isSameLook = (state?.look ?? plainRow) === (read?.look ?? plainRow);
    if (count !== (read?.count ?? 0) || !isSameLook) return false;
  }
  return true;
}
