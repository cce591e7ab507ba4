import { useCallback, useEffect, useState } from "react";
import type { WorkbookContents } from "../../../core";
import { attempt } from "../../attempt";
import type { LedgerWorkbook } from "../../workbook/ledger-workbook";

/** 工作簿内容 — every table of the ledger as last read, and reading them again. */
export interface ReadContents {
  readonly contents: WorkbookContents | undefined;
  readonly reload: () => Promise<void>;
}

/** 用工作簿内容 — reads the whole ledger once, and again when asked: too much to read after every change. */
export function useContents(workbook: LedgerWorkbook | undefined): ReadContents {
  const [contents, setContents] = useState<WorkbookContents>();
  const reload = useCallback(async () => {
    if (workbook === undefined) return;
    const read = await attempt(workbook.sheets.readContents);
    if (read !== undefined) setContents(read);
  }, [workbook]);
  useEffect(() => void reload(), [reload]);
  return { contents, reload };
}
