import type { LedgerWorkbook } from "./ledger-workbook";

/** 只读 — the refusal to write into a workbook that a newer version has made; known by its code as Excel's own are. */
class WorkbookIsNewer extends Error {
  readonly code = "WorkbookIsNewer";
}

/** 只读的工作簿 — the workbook with everything that writes refused, whatever part of the pane asks for it. */
export function readOnlyWorkbook(workbook: LedgerWorkbook): LedgerWorkbook {
  return {
    ...workbook,
    complete: refuse,
    write: refuse,
    insertFormula: refuse,
    sheets: {
      ...workbook.sheets,
      write: refuse,
      appendRows: refuse,
      undo: refuse,
      completeSchema: refuse,
      stampProperties: refuse,
    },
  };
}

async function refuse(): Promise<never> {
  throw new WorkbookIsNewer("schema version");
}
