import type { Finding } from "../../finding";
import type { Text } from "../../text/language";
import type { WorkbookContents } from "../workbook/workbook-contents";
import { boundaryPart } from "./boundary-part";
import { contentsById } from "./contents-by-id";
import { ownFindings, type LedgerPart, type LookedAt } from "./ledger-part";
import { measuresPart } from "./measures-part";
import { monitoringPart } from "./monitoring-part";
import { offsetsPart } from "./offsets-part";
import { quantitiesPart } from "./quantities-part";
import { readinessPart } from "./readiness-part";
import { sourcesPart } from "./sources-part";
import { verdictPart } from "./verdict-part";
import { workbookFindings, workbookPart } from "./workbook-part";

/** 台账各部分 — in the order of the work. */
export const ledgerParts: readonly LedgerPart[] = [
  boundaryPart,
  readinessPart,
  sourcesPart,
  monitoringPart,
  quantitiesPart,
  measuresPart,
  offsetsPart,
  verdictPart,
];

/** 一部分的发现 — a part of the work and what there is to say about its own tables. */
export interface PartFindings {
  readonly id: string;
  readonly title: Text;
  readonly findings: readonly Finding[];
}

/**
 * 评审台账 — everything there is to say about a workbook, part by part: the pane and the command line tell just this.
 * Nothing here throws on data.
 */
export function assessLedger(contents: WorkbookContents, given: LookedAt): readonly PartFindings[] {
  const byId = contentsById(contents);
  // A workbook without our tables was never given to these rules.
  if (Object.keys(byId).length === 0) {
    return [...ledgerParts, workbookPart].map(({ id, title }) => ({ id, title, findings: [] }));
  }
  const parts = ledgerParts.map((part) => ({
    id: part.id,
    title: part.title,
    findings: ownFindings(part, part.findings(byId, given)),
  }));
  const said = parts.flatMap(({ findings }) => findings);
  return [...parts, { ...workbookPart, findings: workbookFindings(contents, said) }];
}
