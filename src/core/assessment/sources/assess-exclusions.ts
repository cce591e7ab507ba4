import type { Finding, Place } from "../../finding";
import { exclusionsTable } from "../../ledger";
import { Exact, sum } from "../../number";
import { guide } from "../../standards";
import { against } from "../finding-of-rule";
import type { SourceLedger } from "./source-ledger";

/** 未纳入份额 — what was left out in sum; `isComplete` tells whether every row states its share. */
export interface ExcludedShare {
  readonly share: Exact;
  readonly isComplete: boolean;
  readonly findings: readonly Finding[];
}

/** The text has no threshold; above this sum there is a note. */
const noteAbove = Exact.of("0.05");

const { minorSources } = guide.implementationBase;
const table: Place = { input: exclusionsTable.name, name: exclusionsTable.title };

/** 次要排放源 — A5: every source left out has its reason and an estimate of its share, and the sum is shown. */
export function assessExclusions({ exclusions }: Pick<SourceLedger, "exclusions">): ExcludedShare {
  const findings: Finding[] = [];
  const shares: Exact[] = [];
  for (const { fields } of exclusions) {
    const { share, reason } = fields;
    if (reason.isBlank) findings.push(against(minorSources, "reason-missing", reason.at));
    if (share.value === undefined) {
      if (share.isBlank) findings.push(against(minorSources, "share-missing", share.at));
      continue;
    }
    if (share.value.isNegative() || share.value.compare(Exact.one) > 0) {
      const found = share.value.toText(15).text;
      findings.push(against(minorSources, "share-out-of-range", share.at, { found }));
      continue;
    }
    shares.push(share.value);
  }
  const whole = sum(shares);
  if (whole.compare(noteAbove) > 0) {
    const found = whole.times(Exact.of("100")).toText(6).text;
    const finding = against(minorSources, "exclusions-above-five-percent", table, { found });
    findings.push({ ...finding, severity: "note" });
  }
  return { share: whole, isComplete: shares.length === exclusions.length, findings };
}
