import { ledgerTableGroups, type ClauseRef, type LedgerTable } from "../../../core";

/** 管理登记各表 — the registers of the management system, in the order of the ledger. */
export const registerTables: readonly LedgerTable[] =
  ledgerTableGroups.find(({ id }) => id === "management")?.tables ?? [];

/** 依据条款 — the clauses on which the columns of a table rest, each once. */
export function clausesOfTable(table: LedgerTable): readonly ClauseRef[] {
  const columns = table.form === "items" ? table.items : table.columns;
  return [...new Set(columns.map(({ clause }) => clause))];
}
