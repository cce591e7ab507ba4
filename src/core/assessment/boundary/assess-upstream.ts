import type { Finding, Place } from "../../finding";
import { upstreamSourcesTable, type UpstreamRow } from "../../ledger";
import { guide } from "../../standards";
import { against, open } from "../finding-of-rule";

const { accountingBoundary } = guide.implementationBase;
const table: Place = { input: upstreamSourcesTable.name, name: upstreamSourcesTable.title };

/**
 * 上游重要排放源 — A4: named with a criterion, or stated once to be none with a reason. The text has no threshold, so the
 * answer is never worked out; without one there is no verdict.
 */
export function assessUpstream(rows: readonly UpstreamRow[]): readonly Finding[] {
  const named = rows.filter(({ fields }) => fields.answer.value === "named");
  const [none] = rows.filter(({ fields }) => fields.answer.value === "none");
  const findings: Finding[] = [];
  if (rows.length === 0) findings.push(open(accountingBoundary, "upstream-unanswered", table));
  if (none !== undefined && named.length > 0) {
    findings.push(against(accountingBoundary, "upstream-both-answers", none.fields.answer.at));
  }
  for (const { fields } of named) {
    if (fields.source.isBlank) findings.push(open(accountingBoundary, "unanswered", fields.source.at));
    if (fields.criterion.isBlank) findings.push(open(accountingBoundary, "unanswered", fields.criterion.at));
  }
  if (none?.fields.reason.isBlank === true) {
    findings.push(against(accountingBoundary, "reason-missing", none.fields.reason.at));
  }
  return findings;
}
