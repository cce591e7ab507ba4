import type { LedgerTable } from "../schema";
import { dataCollectionPlanTable } from "./data-collection-plan-table";
import { emissionUnitsTable } from "./emission-units-table";
import { equipmentTable } from "./equipment-table";
import { exclusionsTable } from "./exclusions-table";
import { footprintsTable } from "./footprints-table";
import { instrumentsTable } from "./instruments-table";
import { monitoringPlanTable } from "./monitoring-plan-table";
import { qualityPlanTable } from "./quality-plan-table";
import { sourceMethodsTable } from "./source-methods-table";
import { sourcesTable } from "./sources-table";

/** 排放源与监测的各表 — in the order in which they are filled. */
export const sourceTables = [
  sourcesTable,
  exclusionsTable,
  emissionUnitsTable,
  equipmentTable,
  monitoringPlanTable,
  dataCollectionPlanTable,
  qualityPlanTable,
  instrumentsTable,
  footprintsTable,
  sourceMethodsTable,
] as const satisfies readonly LedgerTable[];

/** The id of one of these tables. */
export type SourceTableId = (typeof sourceTables)[number]["id"];
