import type { Text } from "../../text/language";
import type { LedgerTable } from "../schema";
import {
  apartTable,
  carbonFlowsTable,
  factorUseTable,
  fuelUseTable,
  measuredGasTable,
  productionTable,
  purchasedEnergyTable,
} from "../activity";
import { basesTable } from "../bases-table";
import {
  baselineAdjustmentsTable,
  baselinesTable,
  facilitiesTable,
  measuresTable,
  performanceTable,
  planChecksTable,
  projectsTable,
  targetsTable,
} from "../baseline";
import { boundaryChangesTable } from "../boundary-changes-table";
import { boundaryCategoriesTable } from "../boundary-categories-table";
import { enterpriseTable } from "../enterprise-table";
import { dataVersionTable, ownFactorsTable } from "../factors";
import { carbonAssetsTable, clearanceTable, creditProjectsTable } from "../offsets";
import { historyTable, pathwayItemsTable } from "../pathway";
import {
  changeLogTable,
  documentsTable,
  findingsTable,
  interestedPartiesTable,
  internalAuditsTable,
  managementReviewsTable,
  nonconformitiesTable,
  obligationsTable,
  risksTable,
  rolesTable,
  suppliersTable,
  trainingTable,
} from "../registers";
import {
  dataCollectionPlanTable,
  emissionUnitsTable,
  equipmentTable,
  exclusionsTable,
  footprintsTable,
  instrumentsTable,
  monitoringPlanTable,
  qualityPlanTable,
  sourceMethodsTable,
  sourcesTable,
} from "../sources";
import {
  totalsByBaseTable,
  totalsByCategoryTable,
  totalsByDepartmentTable,
  totalsByEquipmentTable,
  totalsByMonthTable,
  totalsByProcessTable,
} from "../summary";
import { upstreamSourcesTable } from "../upstream-sources-table";
import {
  emissionsTable,
  evaluationChoicesTable,
  evaluationStepsTable,
  verdictSettingsTable,
} from "../verdict";
import { templateInfoTable } from "./template-info-table";

/** 架构版本 — raised when a table or a column changes; every workbook says by which it was made. */
export const schemaVersion = 1;

/** 表组 — tables that belong to one part of the work, in the order in which they are filled. */
export interface LedgerTableGroup {
  readonly id: string;
  readonly title: Text;
  readonly tables: readonly LedgerTable[];
}

/** 台账架构 — every sheet and table of the ledger workbook; templates, pane, review and documentation are made from it. */
export const ledgerTableGroups: readonly LedgerTableGroup[] = [
  {
    id: "boundary",
    title: { zh: "企业与边界", en: "Enterprise and boundary" },
    tables: [
      templateInfoTable,
      enterpriseTable,
      basesTable,
      boundaryCategoriesTable,
      upstreamSourcesTable,
      exclusionsTable,
      boundaryChangesTable,
    ],
  },
  {
    id: "pathway",
    title: { zh: "前提与路径", en: "Readiness and pathway" },
    tables: [historyTable, pathwayItemsTable],
  },
  {
    id: "sources",
    title: { zh: "排放源", en: "Sources" },
    tables: [sourcesTable, sourceMethodsTable, emissionUnitsTable, equipmentTable, footprintsTable],
  },
  {
    id: "monitoring",
    title: { zh: "监测与数据质量", en: "Monitoring and data quality" },
    tables: [monitoringPlanTable, dataCollectionPlanTable, qualityPlanTable, instrumentsTable],
  },
  {
    id: "activity",
    title: { zh: "活动数据", en: "Activity data" },
    tables: [
      fuelUseTable,
      factorUseTable,
      carbonFlowsTable,
      measuredGasTable,
      purchasedEnergyTable,
      apartTable,
      productionTable,
      ownFactorsTable,
      dataVersionTable,
    ],
  },
  {
    id: "summary",
    title: { zh: "汇总", en: "Totals" },
    tables: [
      totalsByCategoryTable,
      totalsByMonthTable,
      totalsByBaseTable,
      totalsByDepartmentTable,
      totalsByProcessTable,
      totalsByEquipmentTable,
      emissionsTable,
    ],
  },
  {
    id: "baseline",
    title: { zh: "基准、目标与措施", en: "Baseline, targets, measures" },
    tables: [
      baselinesTable,
      baselineAdjustmentsTable,
      performanceTable,
      targetsTable,
      measuresTable,
      facilitiesTable,
      projectsTable,
      planChecksTable,
    ],
  },
  {
    id: "offsets",
    title: { zh: "碳资产与抵消", en: "Carbon assets and offsets" },
    tables: [carbonAssetsTable, clearanceTable, creditProjectsTable],
  },
  {
    id: "verdict",
    title: { zh: "判定", en: "Verdict" },
    tables: [verdictSettingsTable, evaluationChoicesTable, evaluationStepsTable],
  },
  {
    id: "management",
    title: { zh: "管理登记", en: "Management registers" },
    tables: [
      rolesTable,
      risksTable,
      interestedPartiesTable,
      obligationsTable,
      documentsTable,
      internalAuditsTable,
      managementReviewsTable,
      nonconformitiesTable,
      trainingTable,
      suppliersTable,
    ],
  },
  {
    id: "review",
    title: { zh: "发现与变更", en: "Findings and changes" },
    tables: [findingsTable, changeLogTable],
  },
];

/** Every table of the ledger, in the same order. */
export const ledgerTables: readonly LedgerTable[] = ledgerTableGroups.flatMap(({ tables }) => tables);
