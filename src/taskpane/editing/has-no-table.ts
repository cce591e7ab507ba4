import type { LedgerSnapshot } from "../workbook/ledger-workbook";

/** 没有碳衡的表 — whether nothing of what was read is there: such a workbook was never given to the steps. */
export function hasNoTable(snapshot: LedgerSnapshot): boolean {
  return Object.values(snapshot).every((table) => table === undefined);
}
