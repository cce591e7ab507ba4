import { HostClass } from "../rich-api/host-class";
import { itemNotFound } from "../rich-api/host-error";
import type { GivenArguments } from "../rich-api/given-arguments";
import type { HostObject } from "../rich-api/host-object";
import { edited } from "./edited";
import { rangeClass } from "./range";
import { rangeOfText } from "./range-address";
import { areaFrom, lastColumn, lastRow, sheetOf } from "./range-model";
import type { WorksheetModel } from "./worksheet";

function freeze(sheet: WorksheetModel, rows: number, columns: number, { location }: GivenArguments): void {
  edited(sheet.document.sheets.freeze(sheetOf(sheet).name, rows, columns), location, "InvalidArgument");
}

function frozen(sheet: WorksheetModel): HostObject | null {
  const { frozenRows, frozenColumns } = sheetOf(sheet);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const area = areaFrom(0, 0, frozenRows || lastRow + 1, frozenColumns || lastColumn + 1);
  return rangeClass.of({ ...sheet, area });
}

/** 冻结窗格 — `Excel.WorksheetFreezePanes`. */
export const worksheetFreezePanesClass: HostClass<WorksheetModel> = new HostClass<WorksheetModel>(
  "WorksheetFreezePanes",
  () => ({
    methods: {
      freezeRows: (sheet, given) => freeze(sheet, given.index(0), sheetOf(sheet).frozenColumns, given),
      freezeColumns: (sheet, given) => freeze(sheet, sheetOf(sheet).frozenRows, given.index(0), given),
      freezeAt: (sheet, given) => {
        const range =
          given.optionalModel(0, rangeClass) ??
          rangeOfText(sheet.document, sheet.sheetId, given.text(0), given.location);
        const { startRow, startColumn, endRow, endColumn } = range.area;
        if (startRow !== 0 || startColumn !== 0) given.refuse(0);
        const rows = endRow === lastRow ? 0 : endRow + 1;
        freeze(sheet, rows, endColumn === lastColumn ? 0 : endColumn + 1, given);
      },
      unfreeze: (sheet, given) => freeze(sheet, 0, 0, given),
      getLocationOrNullObject: frozen,
      getLocation: (sheet, { location }) => {
        const found = frozen(sheet);
        if (found === null) throw itemNotFound(location);
        return found;
      },
    },
  }),
);
