import { enterpriseTable, period, periodFromText, readItems, type Period } from "../../../core";
import type { TableContents } from "../../editing/draft";

/** 声明期 — by its two days, otherwise by its label; `undefined` where neither can be read. */
export function declaredPeriod(contents: TableContents): Period | undefined {
  const content = contents[enterpriseTable.id];
  if (content === undefined) return undefined;
  const { periodLabel, periodFrom, periodTo } = readItems(enterpriseTable, content).fields;
  if (periodFrom.value !== undefined && periodTo.value !== undefined) {
    return period(periodFrom.value, periodTo.value);
  }
  return periodLabel.value === undefined ? undefined : periodFromText(periodLabel.value);
}

/** 各月 — the months of a period as `2025-01`, for choosing one. */
export function monthsIn({ from, to }: Period): readonly string[] {
  const count = (to.year - from.year) * 12 + to.month - from.month + 1;
  return Array.from({ length: Math.min(count, 60) }, (_, index) => {
    const month = from.month - 1 + index;
    return `${from.year + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
  });
}
