import { shiftedCell, type StructureShift } from "../reference/structure-shift";
import { Cell } from "../state/cell";
import { CellsChange, type CellReplacement } from "../state/change";
import type { SheetState } from "../state/sheet-state";

/** 部分移动 — the cells of some columns moved down or up (or of some rows moved sideways); new cells look like those before them. */
export function bandChange(sheet: SheetState, shift: StructureShift): CellsChange {
  const { axis, at, inserted, band } = shift;
  const after = new Map<number, { row: number; column: number; cell: Cell | undefined }>();
  const put = (row: number, column: number, cell: Cell | undefined): void => {
    after.set(row * 16384 + column, { row, column, cell });
  };
  const isRows = axis === "rows";
  const across = { first: band?.first ?? 0, last: band?.last ?? 0 };
  const moving = isRows
    ? { startRow: at, endRow: Infinity, startColumn: across.first, endColumn: across.last }
    : { startRow: across.first, endRow: across.last, startColumn: at, endColumn: Infinity };
  const cells: { row: number; column: number; cell: Cell }[] = [];
  sheet.each(moving, (row, column, cell) => {
    cells.push({ row, column, cell });
    put(row, column, undefined);
  });
  for (let place = across.first; place <= across.last; place++) {
    for (let index = at; index < at + inserted; index++) {
      const [row, column] = isRows ? [index, place] : [place, index];
      const style = isRows ? sheet.cell(at - 1, place)?.style : sheet.cell(place, at - 1)?.style;
      if (style !== undefined && style !== 0) put(row, column, new Cell(null, undefined, style));
    }
  }
  for (const { row, column, cell } of cells) {
    const place = shiftedCell({ row, column }, shift);
    if (place !== undefined) put(place.row, place.column, cell);
  }
  const changes: CellReplacement[] = [];
  for (const { row, column, cell } of after.values()) {
    const before = sheet.cell(row, column);
    if (before !== cell) changes.push({ row, column, before, after: cell });
  }
  return new CellsChange(sheet, changes, false);
}
