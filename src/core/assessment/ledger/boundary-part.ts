import { boundaryChangesTable, boundaryTables } from "../../ledger";
import { assessBoundary } from "../boundary/assess-boundary";
import { assessChanges } from "../boundary/assess-changes";
import type { LedgerPart } from "./ledger-part";

const tables = [...boundaryTables, boundaryChangesTable];

/** 企业与边界 — the profile, bases, categories and changes of the boundary (A1 to A4, A6, A7). */
export const boundaryPart: LedgerPart = {
  id: "boundary",
  title: { zh: "企业与边界", en: "Enterprise and boundary" },
  tables,
  reads: tables,
  findings: (contents) => [
    ...assessBoundary(contents).findings,
    ...assessChanges(contents[boundaryChangesTable.id]),
  ],
};
