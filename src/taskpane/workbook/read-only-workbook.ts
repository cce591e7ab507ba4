import type { LedgerWorkbook } from "./ledger-workbook";
import type { WorkbookSheets } from "./sheets/workbook-sheets";

/** 只读 — the refusal to write into a workbook that a newer version has made; known by its code as Excel's own are. */
class WorkbookIsNewer extends Error {
  readonly code = "WorkbookIsNewer";
}

/**
 * 只读的工作簿 — the workbook with everything that writes refused, whatever part of the pane asks for it. Every member is
 * named, so that what is added to the interface has to be decided about here.
 */
export function readOnlyWorkbook(workbook: LedgerWorkbook): LedgerWorkbook {
  return {
    read: workbook.read,
    watch: workbook.watch,
    jumpTo: workbook.jumpTo,
    selectedAddress: workbook.selectedAddress,
    recalculate: workbook.recalculate,
    freeSheetName: workbook.freeSheetName,
    trace: workbook.trace,
    complete: refuse,
    write: refuse,
    insertFormula: refuse,
    insertChart: refuse,
    sheets: readOnlySheets(workbook.sheets),
  };
}

function readOnlySheets(sheets: WorkbookSheets): WorkbookSheets {
  return {
    readRegion: sheets.readRegion,
    firstFreeColumn: sheets.firstFreeColumn,
    readContents: sheets.readContents,
    scanFormulas: sheets.scanFormulas,
    write: refuse,
    appendRows: refuse,
    undo: refuse,
    completeSchema: refuse,
    stampProperties: refuse,
  };
}

async function refuse(): Promise<never> {
  throw new WorkbookIsNewer("schema version");
}
