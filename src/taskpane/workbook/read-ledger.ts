import type { LedgerTable } from "../../core";
import type { LedgerSnapshot } from "./ledger-workbook";
import { loadTables } from "./load-tables";

/** 读台账 — the tables of the ledger as the workbook holds them now. */
export async function readLedger(definitions: readonly LedgerTable[]): Promise<LedgerSnapshot> {
  return Excel.run(async (context) => {
    const tables = await loadTables(context, definitions);
    return Object.fromEntries(tables.map(({ definition, snapshot }) => [definition.id, snapshot]));
  });
}
