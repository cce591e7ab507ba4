import { baselineTables, enterpriseTable, historyTable, pathwayItemsTable } from "../../ledger";
import { assessBaseline } from "../baseline/assess-baseline";
import { commitmentItems, findingsOfItems } from "../pathway/pathway-items";
import { findingsOfTables } from "./findings-of-tables";
import type { LedgerPart } from "./ledger-part";

const ownTables = baselineTables.filter(({ id }) => id !== pathwayItemsTable.id);

/** 基准、目标与措施 — the tables from baseline to yearly check and the rules over them (D1–D4, D6, D8–D11). */
export const measuresPart: LedgerPart = {
  id: "measures",
  title: { zh: "基准、目标与措施", en: "Baseline, targets and measures" },
  tables: baselineTables,
  reads: [...baselineTables, historyTable, enterpriseTable],
  findings: (contents, { today }) => {
    const { findings } = assessBaseline(contents, today);
    return [...findingsOfTables(ownTables, findings), ...findingsOfItems(commitmentItems, findings)];
  },
};
