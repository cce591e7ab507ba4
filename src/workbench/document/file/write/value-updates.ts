import type { CellRange } from "../../../../sheet";
import { resultXml } from "../../../../sheet/file/cell-xml";
import { patchSheet, type CellEdit } from "../../../../sheet/file/patch-sheet";
import { originOf } from "../../state/cell";
import type { SheetState } from "../../state/sheet-state";
import type { OpenedSheet } from "../opened-file";
import type { SheetResults } from "./results";
import { isSameValue } from "./sheet-data";

/** 更新结果 — a sheet on which nobody edited anything, with the results that came out otherwise than stored. */
export function withFreshResults(
  source: string,
  sheet: SheetState,
  opened: OpenedSheet,
  results: SheetResults,
): string {
  const edits: CellEdit[] = [];
  for (const [row, own] of sheet.rows.entries()) {
    for (const [column, cell] of (own?.cells ?? []).entries()) {
      if (cell?.formula === undefined) continue;
      const value = results.value(row, column, cell);
      const reach = cell.array?.isDynamic ? (results.range(row, column) ?? only(row, column)) : undefined;
      const isSameReach = reach === undefined || JSON.stringify(reach) === JSON.stringify(cell.array?.range);
      if (isSameReach && isSameValue(value, cell.value)) continue;
      edits.push({
        row,
        column,
        value: resultXml(value),
        ...(isSameReach ? {} : { arrayRange: reach }),
      });
    }
  }
  for (const [row, columns] of results.spilled) {
    for (const column of columns) {
      const value = results.value(row, column, undefined);
      const stored = opened.storedSpill.get(originOf(row, column));
      if (stored === undefined || !isSameValue(value, stored)) {
        edits.push({ row, column, value: resultXml(value) });
      }
    }
  }
  for (const origin of opened.storedSpill.keys()) {
    const [row, column] = [Math.floor(origin / 16384), origin % 16384];
    const isGone = !results.spilled.get(row)?.has(column) && !sheet.cell(row, column)?.hasContent;
    if (isGone) edits.push({ row, column, value: resultXml(null) });
  }
  return patchSheet(source, edits);
}

const only = (row: number, column: number): CellRange => ({
  startRow: row,
  startColumn: column,
  endRow: row,
  endColumn: column,
});
