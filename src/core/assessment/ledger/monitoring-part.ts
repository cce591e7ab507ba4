import {
  dataCollectionPlanTable,
  emissionUnitsTable,
  enterpriseTable,
  equipmentTable,
  instrumentsTable,
  monitoringPlanTable,
  qualityPlanTable,
  sourcesTable,
} from "../../ledger";
import { assessSourceLedger } from "../sources/assess-source-ledger";
import { findingsOfTables } from "./findings-of-tables";
import type { LedgerPart } from "./ledger-part";

const tables = [monitoringPlanTable, dataCollectionPlanTable, qualityPlanTable, instrumentsTable];

/** 监测与数据质量 — the plans and the instruments, judged beside the sources and units they are for (B4 to B6, B10). */
export const monitoringPart: LedgerPart = {
  id: "monitoring",
  title: { zh: "监测与数据质量", en: "Monitoring and data quality" },
  tables,
  reads: [...tables, sourcesTable, emissionUnitsTable, equipmentTable, enterpriseTable],
  findings: (contents, { calibratedOn }) =>
    findingsOfTables(tables, assessSourceLedger(contents, calibratedOn).findings),
};
