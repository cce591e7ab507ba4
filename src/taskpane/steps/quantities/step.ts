import {
  apartTable,
  assessOwnFactors,
  basesTable,
  boundaryCategoriesTable,
  dataVersionTable,
  enterpriseTable,
  ownFactorsTable,
  productionTable,
  readRecords,
  sourcesTable,
  templateInfoTable,
  type Finding,
  type Progress,
  type RecordTable,
} from "../../../core";
import type { TableContents } from "../../editing/draft";
import type { EditedStep } from "../../editing/use-editing";
import { activityKinds } from "./activity-kinds";
import { declaredPeriod } from "./declared-period";
import { knownSources } from "./known-sources";
import { calculatedTables } from "./quantity-rows";
import { monthlySeries, sourcesWithoutRows } from "./series-of-rows";
import { slipFindings } from "./slip-findings";
import { sourcesApart } from "./sources-apart";

const tables = [...activityKinds.map(({ table }) => table), ownFactorsTable];

/** Nothing is calculated from their rows. */
const otherTables = [apartTable, productionTable, ownFactorsTable] as const;

/** 活动数据与核算 — the tables of activity data and own factors, and the rules over them (B7, C1 to C5, C8, C12). */
export const quantitiesEditing: EditedStep = {
  tables,
  reads: [
    ...tables,
    sourcesTable,
    basesTable,
    enterpriseTable,
    boundaryCategoriesTable,
    dataVersionTable,
    templateInfoTable,
  ],
  assess: (contents) => {
    const calculated = calculatedTables(contents);
    const rows = calculated.flatMap((table) => table.rows);
    const declared = declaredPeriod(contents);
    const series = declared === undefined ? [] : monthlySeries(rows, declared);
    const without = sourcesWithoutRows(knownSources(contents), rows, sourcesApart(contents));
    const months = series[0]?.expected ?? 12;
    const progress: Progress = {
      answered: series.reduce((sum, { present }) => sum + present, 0),
      asked: series.reduce((sum, { expected }) => sum + expected, 0) + without.length * months,
    };
    return {
      findings: [
        ...calculated.flatMap(({ findings }) => findings),
        ...otherTables.flatMap((table) => cellFindings(contents, table)),
        ...rows.flatMap(({ result }) => (result.kind === "refused" ? [result.finding] : [])),
        ...calculated.flatMap((table) => slipFindings(table.rows)),
        ...series.flatMap(({ findings }) => findings),
        ...ownFactorFindings(contents),
      ],
      progress,
    };
  },
};

function cellFindings(contents: TableContents, table: RecordTable): readonly Finding[] {
  const content = contents[table.id];
  return content === undefined ? [] : readRecords(table, content, "expected").findings;
}

function ownFactorFindings(contents: TableContents): readonly Finding[] {
  const content = contents[ownFactorsTable.id];
  return content === undefined
    ? []
    : assessOwnFactors(readRecords(ownFactorsTable, content, "expected").rows);
}
