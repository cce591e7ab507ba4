import { appendRows } from "./append-rows";
import { completeSchema } from "./complete-schema";
import { firstFreeColumn } from "./free-column";
import { readContents } from "./read-contents";
import { readRegion } from "./read-region";
import { scanFormulas } from "./scan-formulas";
import { stampProperties } from "./stamp-properties";
import { undoBatch } from "./undo-batch";
import type { WorkbookSheets } from "./workbook-sheets";
import { writeBatch } from "./write-batch";

/** Excel 中的工作表 — the sheets of the workbook that is open in Excel. */
export const excelSheets: WorkbookSheets = {
  readRegion,
  firstFreeColumn,
  write: writeBatch,
  appendRows,
  undo: undoBatch,
  readContents,
  scanFormulas,
  completeSchema,
  stampProperties,
};
