import { accessDenied } from "../rich-api/host-error";
import { columnCountOf, rowCountOf, sheetOf, type RangeModel } from "./range-model";

/** Above this a protected sheet is not searched cell by cell. */
const mostCellsLookedAt = 100_000;

/**
 * 可写 — the name of the sheet, where its protection lets all cells of the range be changed; an error where
 * not.
 */
export function writableSheet(range: RangeModel, location: string): string {
  const sheet = sheetOf(range);
  if (sheet.protection.isProtected && !isUnlocked(range, sheet.name)) throw accessDenied(location);
  return sheet.name;
}

function isUnlocked({ document, area }: RangeModel, sheet: string): boolean {
  if (rowCountOf(area) * columnCountOf(area) > mostCellsLookedAt) return false;
  for (let row = area.startRow; row <= area.endRow; row++) {
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      if (document.cells.at(sheet, row, column).style.isLocked) return false;
    }
  }
  return true;
}
