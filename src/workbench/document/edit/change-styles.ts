import type { CellRange } from "../../../sheet";
import { columnLimit, rowLimit } from "../../../sheet/address/cell-address";
import type { DocumentCore } from "../document-core";
import { RowLooksChange } from "../state/change";
import type { ColumnProperties } from "../state/sheet-shape";
import { plainRow, type SheetState } from "../state/sheet-state";
import { CellPatch, refuseProtected } from "./cell-patch";

/** What becomes of a style, by number. */
type StyleMap = (style: number) => number;

/**
 * 更改样式 — changes the styles of a range; whole columns and rows keep theirs in one place, so that cells which are not
 * there look right too.
 */
export function changeStyles(core: DocumentCore, sheet: SheetState, range: CellRange, map: StyleMap): void {
  const { isProtected, options } = sheet.shape.protection;
  if (isProtected && options.allowFormatCells !== true) refuseProtected(sheet, "单元格格式 · cell formats");
  const areColumns = range.startRow === 0 && range.endRow === rowLimit - 1;
  const areRows = range.startColumn === 0 && range.endColumn === columnLimit - 1;
  const patch = new CellPatch(core, sheet);
  if (areColumns || areRows) {
    sheet.each(range, (row, column, cell) => patch.setStyle(row, column, map(cell.style)));
    patch.commitStyles();
    if (areColumns) changeColumns(core, sheet, range, map);
    else changeRows(core, sheet, range, map);
    return;
  }
  for (let row = range.startRow; row <= range.endRow; row++) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      patch.setStyle(row, column, map(patch.styleAt(row, column)));
    }
  }
  patch.commitStyles();
}

function changeRows(core: DocumentCore, sheet: SheetState, range: CellRange, map: StyleMap): void {
  const rows = [];
  for (let row = range.startRow; row <= range.endRow; row++) {
    const before = sheet.rows[row]?.look ?? plainRow;
    rows.push({ row, before, after: { ...before, style: map(before.style ?? 0) } });
  }
  core.state.apply(new RowLooksChange(sheet, rows));
}

function changeColumns(core: DocumentCore, sheet: SheetState, range: CellRange, map: StyleMap): void {
  const columns = changedColumns(sheet.shape.columns, range.startColumn, range.endColumn, (column) => ({
    ...column,
    style: map(column.style ?? 0),
  }));
  core.state.setSheetShape(sheet, { columns });
}

/** Changes what is said of some columns, where runs of columns may begin before and end after them. */
export function changedColumns(
  columns: readonly ColumnProperties[],
  first: number,
  last: number,
  change: (column: ColumnProperties) => ColumnProperties,
): readonly ColumnProperties[] {
  const result: ColumnProperties[] = [];
  let next = first;
  const addPlain = (end: number): void => {
    if (next <= end) result.push(change({ first: next, last: end, isHidden: false }));
  };
  for (const column of columns) {
    if (column.last < first || column.first > last) {
      result.push(column);
      continue;
    }
    if (column.first < first) result.push({ ...column, last: first - 1 });
    addPlain(column.first - 1);
    const [start, end] = [Math.max(column.first, first), Math.min(column.last, last)];
    result.push(change({ ...column, first: start, last: end }));
    next = end + 1;
    if (column.last > last) result.push({ ...column, first: last + 1 });
  }
  addPlain(last);
  return result.sort((one, other) => one.first - other.first);
}
