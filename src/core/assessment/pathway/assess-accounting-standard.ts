import type { Finding } from "../../finding";
import type { EnterpriseFields } from "../../ledger";
import { db43 } from "../../standards";
import { dateText } from "../../time";
import { against, open } from "../finding-of-rule";
import { applicableStandard } from "./applicable-standard";

/**
 * 声明期与核算标准 — A10: an edition that takes effect inside the period leaves open which one is used; an industry that fits
 * several parts leaves open which part. Without industry and period there is nothing to say yet.
 */
export function assessAccountingStandard({
  division,
  periodFrom,
  periodTo,
}: Pick<EnterpriseFields, "division" | "periodFrom" | "periodTo">): readonly Finding[] {
  if (division.value === undefined || periodFrom.value === undefined || periodTo.value === undefined) {
    return [];
  }
  const { newest } = db43.accountingStandards;
  const first = applicableStandard(division.value, periodFrom.value);
  const last = applicableStandard(division.value, periodTo.value);
  if (!first.ok || !last.ok) {
    const code = last.ok ? undefined : last.finding.code;
    if (last.ok || code !== "accounting-industry-ambiguous") return [];
    return [open(newest, "accounting-industry-ambiguous", division.at, last.finding.values)];
  }
  const before = first.value.editions.find(({ standing }) => standing === "applies");
  const after = last.value.editions.find(({ standing }) => standing === "applies");
  if (before === undefined || after === undefined || before.row.number === after.row.number) return [];
  const values = {
    found: before.row.number,
    expected: after.row.number,
    from: after.row.effective,
    to: dateText(periodTo.value),
  };
  return [against(newest, "accounting-changes-in-period", division.at, values)];
}
