import type { TableContent } from "../../ledger";

/** 台账内容 — the tables of a workbook by their id; what is not there is not there. */
export type LedgerContents = Readonly<Record<string, TableContent>>;
