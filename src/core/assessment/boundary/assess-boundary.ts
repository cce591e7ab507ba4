import type { Finding } from "../../finding";
import {
  boundaryTables,
  readBoundaryLedger,
  type BoundaryContents,
  type BoundaryLedger,
  type LedgerTable,
} from "../../ledger";
import { assessBases } from "./assess-bases";
import { assessCategories } from "./assess-categories";
import { assessOrganisation } from "./assess-organisation";
import { assessPeriod } from "./assess-period";
import { assessProfile } from "./assess-profile";
import { assessSourceIndustry } from "./assess-source-industry";
import { assessUpstream } from "./assess-upstream";

/** 企业与边界的评审 — the four tables as read, and everything there is to say about them, in the order of the tables. */
export interface BoundaryAssessment {
  readonly ledger: BoundaryLedger;
  readonly findings: readonly Finding[];
}

/** 评审企业与边界 — reads the tables and applies the rules of A1 to A4 and A7; nothing here throws on data. */
export function assessBoundary(contents: BoundaryContents): BoundaryAssessment {
  const { ledger, findings } = readBoundaryLedger(contents);
  const { enterprise, bases, categories, upstreamSources } = ledger;
  const judged = [
    ...(enterprise === undefined
      ? []
      : [
          ...assessPeriod(enterprise),
          ...assessProfile(enterprise),
          ...assessSourceIndustry(enterprise),
          ...assessOrganisation(enterprise),
        ]),
    ...(bases === undefined ? [] : assessBases(bases)),
    ...(categories === undefined ? [] : assessCategories(categories, upstreamSources)),
    ...(upstreamSources === undefined ? [] : assessUpstream(upstreamSources)),
  ];
  return { ledger, findings: inOrder([...findings, ...judged]) };
}

/** By table, then by row; what concerns a table as a whole comes first in it. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (first, second) => tableOrder(first) - tableOrder(second) || (first.at?.row ?? 0) - (second.at?.row ?? 0),
  );
}

function tableOrder({ at }: Finding): number {
  const tables: readonly LedgerTable[] = boundaryTables;
  return tables.findIndex(({ name }) => name === (at?.input ?? "").split(".")[0]);
}
