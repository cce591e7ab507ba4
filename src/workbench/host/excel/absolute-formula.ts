import { cellAddress, quotedSheetName } from "../../../sheet";
import { isHostObject } from "../rich-api/host-object";
import { rangeClass } from "./range";
import { sheetOf, type RangeModel } from "./range-model";

/**
 * 绝对引用 — a range as a formula that stays where it is: `汇总!$B$2:$B$9`; `undefined` for anything but a range.
 */
export function absoluteFormula(object: unknown): string | undefined {
  const range = isHostObject(object) ? rangeClass.modelOf(object) : undefined;
  return range === undefined ? undefined : formulaOfRange(range);
}

/** The formula, without `=`, that refers to a range whatever cell it stands in. */
export function formulaOfRange(range: RangeModel): string {
  const { startRow, startColumn, endRow, endColumn } = range.area;
  const corner = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
  const start = corner(startRow, startColumn);
  const end = corner(endRow, endColumn);
  return `${quotedSheetName(sheetOf(range).name)}!${start === end ? start : `${start}:${end}`}`;
}
