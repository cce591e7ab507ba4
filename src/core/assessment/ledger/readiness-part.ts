import { enterpriseTable, historyTable, pathwayItemsTable, readItems } from "../../ledger";
import { assessBaseline } from "../baseline/assess-baseline";
import { assessAccountingStandard } from "../pathway/assess-accounting-standard";
import { assessHistory } from "../pathway/assess-history";
import { commitmentItems, findingsOfItems } from "../pathway/pathway-items";
import type { LedgerPart } from "./ledger-part";

/** 前提条件与路径 — type and pathway, past years, and the accounting standard of the enterprise's industry (A8–A10, C13). */
export const readinessPart: LedgerPart = {
  id: "readiness",
  title: { zh: "前提条件与路径", en: "Readiness and pathway" },
  tables: [pathwayItemsTable, historyTable],
  reads: [enterpriseTable, pathwayItemsTable, historyTable],
  findings: ({ enterprise, pathway, history }) => {
    const ofPathway = pathway === undefined ? [] : assessBaseline({ pathway }).findings;
    const ofCommitment = findingsOfItems(commitmentItems, ofPathway);
    return [
      ...ofPathway.filter((finding) => !ofCommitment.includes(finding)),
      ...(history === undefined ? [] : assessHistory(history).findings),
      ...(enterprise === undefined
        ? []
        : assessAccountingStandard(readItems(enterpriseTable, enterprise).fields)),
    ];
  },
};
