import { useMemo } from "react";
import { assessVersion, templateInfoTable } from "../core";
import type { Pane } from "./pane-context";
import { useLedger } from "./use-ledger";
import type { LedgerSnapshot, LedgerWorkbook } from "./workbook/ledger-workbook";
import { readOnlyWorkbook } from "./workbook/read-only-workbook";

const versionTables = [templateInfoTable] as const;

/** 可否写入 — the workbook as the pane may use it: read only where a newer version has made it, also once that shows later. */
export function useWritable(
  workbook: LedgerWorkbook | undefined,
): Pick<Pane, "workbook" | "isReadOnly" | "newerVersion"> {
  const { snapshot } = useLedger(workbook, versionTables);
  const newerVersion = useMemo(() => newerVersionOf(snapshot), [snapshot]);
  return useMemo(() => {
    if (workbook === undefined || newerVersion === undefined) return { workbook, isReadOnly: false };
    return { workbook: readOnlyWorkbook(workbook), isReadOnly: true, newerVersion };
  }, [workbook, newerVersion]);
}

function newerVersionOf(snapshot: LedgerSnapshot | undefined): string | undefined {
  const content = snapshot?.[templateInfoTable.id]?.content;
  if (content === undefined) return undefined;
  const { standing, findings } = assessVersion({ [templateInfoTable.name]: content });
  return standing === "newer" ? findings[0]?.values["found"] : undefined;
}
