import { ledgerTables } from "../../ledger";
import type { WorkbookContents } from "../workbook/workbook-contents";
import type { LedgerContents } from "./ledger-contents";

/** 按表号取内容 — the tables of a workbook by their id, as the rules ask for them. */
export function contentsById(contents: WorkbookContents): LedgerContents {
  return Object.fromEntries(
    ledgerTables.flatMap(({ id, name }) => {
      const content = contents[name];
      return content === undefined ? [] : [[id, content] as const];
    }),
  );
}
