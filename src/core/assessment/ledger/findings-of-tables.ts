import type { Finding } from "../../finding";
import type { LedgerTable } from "../../ledger";

/** 属于这些表的发现 — a rule may look at tables of several parts; each part tells what is to be done in its own. */
export function findingsOfTables(
  tables: readonly LedgerTable[],
  findings: readonly Finding[],
): readonly Finding[] {
  const names = new Set(tables.map(({ name }) => name));
  return findings.filter(({ at }) => names.has((at?.input ?? "").split(".")[0] ?? ""));
}
