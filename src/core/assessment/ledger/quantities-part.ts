import type { Finding } from "../../finding";
import {
  apartTable,
  basesTable,
  boundaryCategoriesTable,
  dataCollectionPlanTable,
  dataVersionTable,
  enterpriseTable,
  monitoringPlanTable,
  ownFactorsTable,
  productionTable,
  readRecords,
  sourcesTable,
  templateInfoTable,
  verdictSettingsTable,
  type RecordTable,
} from "../../ledger";
import { assessOwnFactors } from "../factors/assess-own-factors";
import { activityKinds } from "../quantities/activity-kinds";
import { chosenGwpSet } from "../quantities/chosen-gwp-set";
import { declaredPeriod } from "../quantities/declared-period";
import { gwpFindings } from "../quantities/gwp-findings";
import { plannedFrequencies } from "../quantities/planned-frequency";
import { calculatedTables } from "../quantities/quantity-rows";
import { monthlySeries } from "../quantities/series-of-rows";
import { slipFindings } from "../quantities/slip-findings";
import type { LedgerContents } from "./ledger-contents";
import type { LedgerPart } from "./ledger-part";

const tables = [...activityKinds.map(({ table }) => table), ownFactorsTable];

/** Nothing is calculated from their rows. */
const otherTables = [apartTable, productionTable, ownFactorsTable] as const;

/** 活动数据与核算 — the tables of activity data and own factors, and the rules over them (B7, C1 to C5, C8, C12). */
export const quantitiesPart: LedgerPart = {
  id: "quantities",
  title: { zh: "活动数据与核算", en: "Activity data and quantities" },
  tables,
  reads: [
    ...tables,
    sourcesTable,
    basesTable,
    enterpriseTable,
    boundaryCategoriesTable,
    dataVersionTable,
    templateInfoTable,
    verdictSettingsTable,
    monitoringPlanTable,
    dataCollectionPlanTable,
  ],
  findings: (contents) => {
    const calculated = calculatedTables(contents);
    const rows = calculated.flatMap((table) => table.rows);
    const declared = declaredPeriod(contents);
    const series = declared === undefined ? [] : monthlySeries(rows, declared, plannedFrequencies(contents));
    return [
      ...calculated.flatMap(({ findings }) => findings),
      ...otherTables.flatMap((table) => cellFindings(contents, table)),
      ...rows.flatMap(({ result }) => (result.kind === "refused" ? [result.finding] : [])),
      ...calculated.flatMap((table) => slipFindings(table.rows)),
      ...gwpFindings(rows, chosenGwpSet(contents)),
      ...series.flatMap(({ findings }) => findings),
      ...ownFactorFindings(contents),
    ];
  },
};

function cellFindings(contents: LedgerContents, table: RecordTable): readonly Finding[] {
  const content = contents[table.id];
  return content === undefined ? [] : readRecords(table, content, "expected").findings;
}

function ownFactorFindings(contents: LedgerContents): readonly Finding[] {
  const content = contents[ownFactorsTable.id];
  return content === undefined
    ? []
    : assessOwnFactors(readRecords(ownFactorsTable, content, "expected").rows);
}
