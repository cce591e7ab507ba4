import { enterpriseTable, readItems } from "../../ledger";
import { period, periodFromText, type Period } from "../../time";
import type { LedgerContents } from "../ledger/ledger-contents";

/** 声明期 — by its two days, otherwise by its label; `undefined` where neither can be read. */
export function declaredPeriod(contents: LedgerContents): Period | undefined {
  const content = contents[enterpriseTable.id];
  if (content === undefined) return undefined;
  const { periodLabel, periodFrom, periodTo } = readItems(enterpriseTable, content).fields;
  if (periodFrom.value !== undefined && periodTo.value !== undefined) {
    return period(periodFrom.value, periodTo.value);
  }
  return periodLabel.value === undefined ? undefined : periodFromText(periodLabel.value);
}
