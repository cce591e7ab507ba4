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
import { boundaryCategoriesTable } from "../boundary-categories-table";
import { enterpriseTable } from "../enterprise-table";
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
import type { LedgerTable } from "../schema";
import {
  totalsByBaseTable,
  totalsByCategoryTable,
  totalsByDepartmentTable,
  totalsByEquipmentTable,
  totalsByMonthTable,
  totalsByProcessTable,
} from "../summary";
import type { Text } from "../../text/language";
import { upstreamSourcesTable } from "../upstream-sources-table";
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
    tables: [templateInfoTable, enterpriseTable, basesTable, boundaryCategoriesTable, upstreamSourcesTable],
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
    ],
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
