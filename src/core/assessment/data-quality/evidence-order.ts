import type { Finding, Place } from "../../finding";
import { guide } from "../../standards";
import { compareDates, dateText, type PlainDate } from "../../time";
import { against } from "../finding-of-rule";

/** 一份检测证据 — the steps of one test in their order, each perhaps unknown, its report number and the month it serves. */
export interface TestEvidence {
  readonly steps: readonly { readonly date: PlainDate | undefined; readonly at: Place }[];
  readonly report: string | undefined;
  readonly month: string | undefined;
  readonly at: Place;
}

const { consistency, filing } = guide.dataQuality;

/**
 * 核对检测证据 — B7: sampling, receipt, test and report follow each other, the same day being allowed; and one report number
 * serves one month. A step that is not known is passed over: the next one is held against the last known.
 */
export function evidenceFindings(evidence: readonly TestEvidence[]): readonly Finding[] {
  return [...evidence.flatMap(orderFindings), ...repeatedReports(evidence)];
}

function orderFindings({ steps }: TestEvidence): readonly Finding[] {
  const findings: Finding[] = [];
  let last: PlainDate | undefined;
  for (const { date, at } of steps) {
    if (date === undefined) continue;
    if (last !== undefined && compareDates(date, last) < 0) {
      const values = { found: dateText(date), expected: dateText(last) };
      findings.push(against(filing, "evidence-order", at, values));
    } else last = date;
  }
  return findings;
}

function repeatedReports(evidence: readonly TestEvidence[]): readonly Finding[] {
  const numbered = evidence.filter(({ report }) => report !== undefined);
  const reports = [...new Set(numbered.map(({ report }) => report ?? ""))];
  return reports.flatMap((report) => {
    const own = numbered.filter((each) => each.report === report);
    const months = [...new Set(own.flatMap(({ month }) => (month === undefined ? [] : [month])))];
    const [, second] = own;
    if (months.length < 2 || second === undefined) return [];
    const finding = against(consistency, "evidence-repeated", second.at, {
      found: report,
      expected: months.join(", "),
    });
    // One analysis may cover a lot that is burnt over several months: asked, not refused.
    return [{ ...finding, severity: "question" as const }];
  });
}
