import { HostClass } from "../rich-api/host-class";
import { sheetOf } from "./range-model";
import type { WorksheetModel } from "./worksheet";

/** 工作表保护 — `Excel.WorksheetProtection`: its state; switching it is not in the workbench. */
export const worksheetProtectionClass: HostClass<WorksheetModel> = new HostClass<WorksheetModel>(
  "WorksheetProtection",
  () => ({
    values: {
      protected: { get: (sheet) => sheetOf(sheet).protection.isProtected },
      options: { get: (sheet) => sheetOf(sheet).protection.options },
    },
  }),
);
