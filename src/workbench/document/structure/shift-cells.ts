import type { CellRange } from "../../../sheet";
import { columnLimit, rowLimit } from "../../../sheet/address/cell-address";
import type { DocumentCore } from "../document-core";
import { refuse } from "../history/edit-refusal";
import { containsRange, intersection, sizeOf } from "../reference/ranges";
import type { StructureShift } from "../reference/structure-shift";
import type { SheetState } from "../state/sheet-state";
import { shiftWorkbook } from "./shift-workbook";

/** Where cells go when others come between, or when others go. */
export type ShiftDirection = "rows" | "columns";

/** 插入单元格 — opens a gap of the size of a range by moving the cells there down (or right). */
export function insertCells(
  core: DocumentCore,
  sheet: SheetState,
  range: CellRange,
  axis: ShiftDirection,
): void {
  const { height, width } = sizeOf(range);
  const isRows = axis === "rows";
  const shift: StructureShift = {
    axis,
    at: isRows ? range.startRow : range.startColumn,
    deleted: 0,
    inserted: isRows ? height : width,
    band: bandOf(range, axis),
  };
  checkMovable(core, sheet, range, axis, shift);
  shiftWorkbook(core, sheet, shift);
}

/** 删除单元格 — takes a range out and moves the cells behind it up (or left). */
export function deleteCells(
  core: DocumentCore,
  sheet: SheetState,
  range: CellRange,
  axis: ShiftDirection,
): void {
  const { height, width } = sizeOf(range);
  const isRows = axis === "rows";
  const shift: StructureShift = {
    axis,
    at: isRows ? range.startRow : range.startColumn,
    deleted: isRows ? height : width,
    inserted: 0,
    band: bandOf(range, axis),
  };
  checkMovable(core, sheet, range, axis, shift);
  shiftWorkbook(core, sheet, shift);
}

const bandOf = (range: CellRange, axis: ShiftDirection): { first: number; last: number } =>
  axis === "rows"
    ? { first: range.startColumn, last: range.endColumn }
    : { first: range.startRow, last: range.endRow };

/** Everything that moves must move in one piece. */
function checkMovable(
  core: DocumentCore,
  sheet: SheetState,
  range: CellRange,
  axis: ShiftDirection,
  { inserted }: StructureShift,
): void {
  const isRows = axis === "rows";
  const behind = isRows ? { ...range, endRow: rowLimit - 1 } : { ...range, endColumn: columnLimit - 1 };
  const lanes = isRows
    ? { ...range, startRow: 0, endRow: rowLimit - 1 }
    : { ...range, startColumn: 0, endColumn: columnLimit - 1 };
  const isTorn = (one: CellRange): boolean =>
    intersection(one, behind) !== undefined && !containsRange(lanes, one);
  for (const table of core.state.tablesOn(sheet)) {
    if (isTorn(table.range)) {
      refuse(
        `此操作会使表格“${table.name}”的单元格错位，不能进行。`,
        `This would tear the table "${table.name}" apart and is not possible.`,
      );
    }
  }
  if (sheet.shape.merges.some(isTorn)) {
    refuse(
      "此操作会拆开合并单元格，请先取消合并。",
      "This would tear merged cells apart; unmerge them first.",
    );
  }
  if (sheet.enteredArrays.some((array) => intersection(array, behind) !== undefined)) {
    refuse("不能只更改数组公式的一部分。", "A part of an array formula cannot be changed.");
  }
  const edge = isRows
    ? { ...behind, startRow: rowLimit - inserted }
    : { ...behind, startColumn: columnLimit - inserted };
  sheet.each(edge, () =>
    refuse("插入后有内容会被推出工作表之外。", "Inserting would push content off the sheet."),
  );
}
