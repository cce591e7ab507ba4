import type { Finding } from "../../finding";
import type { PlainDate } from "../../time";
import { assessExclusions, type ExcludedShare } from "./assess-exclusions";
import { assessFootprints } from "./assess-footprints";
import { assessInstruments } from "./assess-instruments";
import { assessCollectionPlan, assessFrequencies } from "./assess-monitoring";
import { assessOneMethod, assessProvenance } from "./assess-source-methods";
import { assessSources } from "./assess-sources";
import { assessUnits } from "./assess-units";
import { readSourceLedger, type SourceContents, type SourceLedger } from "./source-ledger";

/** 排放源与监测的评审 — the tables as read, the share of what was left out, and everything there is to say. */
export interface SourceAssessment {
  readonly ledger: SourceLedger;
  readonly excluded: ExcludedShare;
  readonly findings: readonly Finding[];
}

/** 评审排放源与监测 — applies A5, B1 to B6, B10, C12, C13 and C15; `asOf` is the day on which calibrations are looked at. */
export function assessSourceLedger(contents: SourceContents, asOf?: PlainDate): SourceAssessment {
  const { ledger, findings } = readSourceLedger(contents);
  return {
    ledger,
    excluded: assessExclusions(ledger),
    findings: [...findings, ...judgeSourceLedger(ledger, asOf)],
  };
}

/** 适用规则 — what the rules say of rows that have been read. */
export function judgeSourceLedger(ledger: SourceLedger, asOf?: PlainDate): readonly Finding[] {
  return [
    ...assessSources(ledger),
    ...assessExclusions(ledger).findings,
    ...assessUnits(ledger),
    ...assessFrequencies(ledger),
    ...assessCollectionPlan(ledger),
    ...assessInstruments(ledger, asOf),
    ...assessFootprints(ledger),
    ...assessProvenance(ledger),
    ...assessOneMethod(ledger),
  ];
}
