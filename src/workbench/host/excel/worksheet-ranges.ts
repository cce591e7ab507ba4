import type { GivenArguments } from "../rich-api/given-arguments";
import type { HostObject } from "../rich-api/host-object";
import type { Methods } from "./members";
import { rangeClass } from "./range";
import { rangeOfText } from "./range-address";
import { areaFrom, lastColumn, lastRow, rangeOn, sheetOf } from "./range-model";
import { bringUpToDate } from "./up-to-date";
import type { WorksheetModel } from "./worksheet";

function usedRange({ document, sheetId }: WorksheetModel, given: GivenArguments): HostObject | null {
  const { name } = sheetOf({ document, sheetId });
  bringUpToDate(document);
  const area = document.cells.usedRange(name, given.optionalTruth(0) ?? false);
  return area === undefined ? null : rangeClass.of({ document, sheetId, area });
}

/** 工作表的区域 — the methods of `Worksheet` that lead to ranges. */
export const worksheetRanges: Methods<WorksheetModel> = {
  getRange: (sheet, given) => {
    const text = given.optionalText(0);
    const { document, sheetId } = sheet;
    sheetOf(sheet);
    if (text !== undefined && text !== "") {
      return rangeClass.of(rangeOfText(document, sheetId, text, given.location));
    }
    return rangeClass.of({ document, sheetId, area: areaFrom(0, 0, lastRow + 1, lastColumn + 1) });
  },
  getRangeByIndexes: (sheet, given) => {
    const area = areaFrom(given.number(0), given.number(1), given.number(2), given.number(3));
    return rangeClass.of(rangeOn(sheet, area, given.location));
  },
  getCell: (sheet, given) => {
    const area = areaFrom(given.number(0), given.number(1), 1, 1);
    return rangeClass.of(rangeOn(sheet, area, given.location));
  },
  getUsedRangeOrNullObject: usedRange,
  // An empty sheet gives its first cell.
  getUsedRange: (sheet, given) =>
    usedRange(sheet, given) ?? rangeClass.of(rangeOn(sheet, areaFrom(0, 0, 1, 1), given.location)),
};
