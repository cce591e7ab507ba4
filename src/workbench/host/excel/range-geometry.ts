import type { CellRange } from "../../../sheet";
import type { GivenArguments } from "../rich-api/given-arguments";
import type { HostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/host-error";
import type { Methods } from "./members";
import { rangeClass } from "./range";
import { rangeOfText } from "./range-address";
import {
  areaFrom,
  boundingArea,
  columnCountOf,
  commonArea,
  lastColumn,
  lastRow,
  rangeOn,
  rowCountOf,
  type RangeModel,
} from "./range-model";

/** A range given as an object or as an address. */
export function givenRange(origin: RangeModel, given: GivenArguments, index: number): RangeModel {
  const object = given.optionalModel(index, rangeClass);
  return object ?? rangeOfText(origin.document, origin.sheetId, given.text(index), given.location);
}

function on(origin: RangeModel, area: CellRange, { location }: GivenArguments): HostObject {
  return rangeClass.of(rangeOn(origin, area, location));
}

/** Excel's counts may be negative for the other direction, but not 0. */
function beside(origin: RangeModel, given: GivenArguments, place: (count: number) => CellRange): HostObject {
  const count = given.optionalNumber(0) ?? 1;
  return count === 0 ? given.refuse(0) : on(origin, place(count), given);
}

function intersection(origin: RangeModel, given: GivenArguments): HostObject | null {
  const other = givenRange(origin, given, 0);
  const area = other.sheetId === origin.sheetId ? commonArea(origin.area, other.area) : undefined;
  return area === undefined ? null : on(origin, area, given);
}

/** 区域之间 — the methods of `Range` that lead from one range to another. */
export const rangeGeometry: Methods<RangeModel> = {
  getCell: (range, given) => {
    const { startRow, startColumn } = range.area;
    return on(range, areaFrom(startRow + given.number(0), startColumn + given.number(1), 1, 1), given);
  },
  getRow: (range, given) => {
    const { startRow, startColumn } = range.area;
    const row = given.index(0);
    if (row >= rowCountOf(range.area)) given.refuse(0);
    return on(range, areaFrom(startRow + row, startColumn, 1, columnCountOf(range.area)), given);
  },
  getColumn: (range, given) => {
    const { startRow, startColumn } = range.area;
    const column = given.index(0);
    if (column >= columnCountOf(range.area)) given.refuse(0);
    return on(range, areaFrom(startRow, startColumn + column, rowCountOf(range.area), 1), given);
  },
  getEntireRow: (range, given) => on(range, { ...range.area, startColumn: 0, endColumn: lastColumn }, given),
  getEntireColumn: (range, given) => on(range, { ...range.area, startRow: 0, endRow: lastRow }, given),
  getLastCell: (range, given) => {
    const { endRow, endColumn } = range.area;
    return on(range, areaFrom(endRow, endColumn, 1, 1), given);
  },
  getLastRow: (range, given) => on(range, { ...range.area, startRow: range.area.endRow }, given),
  getLastColumn: (range, given) => on(range, { ...range.area, startColumn: range.area.endColumn }, given),
  getOffsetRange: (range, given) => {
    const { startRow, startColumn } = range.area;
    const [rows, columns] = [rowCountOf(range.area), columnCountOf(range.area)];
    return on(
      range,
      areaFrom(startRow + given.number(0), startColumn + given.number(1), rows, columns),
      given,
    );
  },
  getResizedRange: (range, given) => {
    const { endRow, endColumn } = range.area;
    const area = { ...range.area, endRow: endRow + given.number(0), endColumn: endColumn + given.number(1) };
    return on(range, area, given);
  },
  getAbsoluteResizedRange: (range, given) => {
    const { startRow, startColumn } = range.area;
    return on(range, areaFrom(startRow, startColumn, given.number(0), given.number(1)), given);
  },
  getRowsAbove: (range, given) =>
    beside(range, given, (count) => {
      const { startRow, endRow } = range.area;
      return count > 0
        ? { ...range.area, startRow: startRow - count, endRow: startRow - 1 }
        : { ...range.area, startRow: endRow + 1, endRow: endRow - count };
    }),
  getRowsBelow: (range, given) =>
    beside(range, given, (count) => {
      const { startRow, endRow } = range.area;
      return count > 0
        ? { ...range.area, startRow: endRow + 1, endRow: endRow + count }
        : { ...range.area, startRow: startRow + count, endRow: startRow - 1 };
    }),
  getColumnsBefore: (range, given) =>
    beside(range, given, (count) => {
      const { startColumn, endColumn } = range.area;
      return count > 0
        ? { ...range.area, startColumn: startColumn - count, endColumn: startColumn - 1 }
        : { ...range.area, startColumn: endColumn + 1, endColumn: endColumn - count };
    }),
  getColumnsAfter: (range, given) =>
    beside(range, given, (count) => {
      const { startColumn, endColumn } = range.area;
      return count > 0
        ? { ...range.area, startColumn: endColumn + 1, endColumn: endColumn + count }
        : { ...range.area, startColumn: startColumn + count, endColumn: startColumn - 1 };
    }),
  getBoundingRect: (range, given) => {
    const other = givenRange(range, given, 0);
    if (other.sheetId !== range.sheetId) given.refuse(0);
    return on(range, boundingArea(range.area, other.area), given);
  },
  getIntersection: (range, given) => {
    const found = intersection(range, given);
    if (found === null) throw itemNotFound(given.location);
    return found;
  },
  getIntersectionOrNullObject: intersection,
};
