import { ledgerTableGroups, rules, type ClauseRef, type LedgerTable } from "../../../core";

/** 管理登记各表 — the registers of the management system, in the order of the ledger. */
export const registerTables: readonly LedgerTable[] =
  ledgerTableGroups.find(({ id }) => id === "management")?.tables ?? [];

/** 依据条款 — the clauses whose rules are carried out in a table, each once, in the order of the standards. */
export function clausesOfTable({ name }: LedgerTable): readonly ClauseRef[] {
  const own = rules.filter(({ carriedBy }) => carriedBy?.includes(`table ${name}`));
  return [...new Set(own.map(({ clause }) => clause))];
}
