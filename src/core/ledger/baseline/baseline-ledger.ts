import type { Finding } from "../../finding";
import { pathwayItemsTable } from "../pathway/pathway-table";
import type { FieldsOf } from "../field";
import { readItems } from "../read-items";
import { readRecords, type RecordRow } from "../read-records";
import type { LedgerTable, RecordTable } from "../schema";
import type { TableContent } from "../table-content";
import { baselineAdjustmentsTable } from "./baseline-adjustments-table";
import { baselinesTable } from "./baselines-table";
import { facilitiesTable } from "./facilities-table";
import { measuresTable } from "./measures-table";
import { performanceTable } from "./performance-table";
import { planChecksTable } from "./plan-checks-table";
import { projectsTable } from "./projects-table";
import { targetsTable } from "./targets-table";

/** 基准、目标、措施的各表 — in the order in which they are filled. */
export const baselineTables = [
  pathwayItemsTable,
  baselinesTable,
  baselineAdjustmentsTable,
  targetsTable,
  measuresTable,
  performanceTable,
  facilitiesTable,
  projectsTable,
  planChecksTable,
] as const satisfies readonly LedgerTable[];

/** The id of one of these tables. */
export type BaselineTableId = (typeof baselineTables)[number]["id"];

/** The tables of a workbook by their id; what the workbook does not have is not there. */
export type BaselineContents = Readonly<Partial<Record<BaselineTableId, TableContent>>>;

type RowsOf<Table extends RecordTable> = readonly RecordRow<Table["columns"]>[] | undefined;

/** 基准、目标、措施 — the tables as read; one that is not there is `undefined`, which is not an empty table. */
export interface BaselineLedger {
  readonly pathway: FieldsOf<typeof pathwayItemsTable.items> | undefined;
  readonly baselines: RowsOf<typeof baselinesTable>;
  readonly baselineAdjustments: RowsOf<typeof baselineAdjustmentsTable>;
  readonly targets: RowsOf<typeof targetsTable>;
  readonly measures: RowsOf<typeof measuresTable>;
  readonly performance: RowsOf<typeof performanceTable>;
  readonly facilities: RowsOf<typeof facilitiesTable>;
  readonly projects: RowsOf<typeof projectsTable>;
  readonly planChecks: RowsOf<typeof planChecksTable>;
}

/** 读基准、目标、措施 — the typed rows of the tables that are there, and what is wrong with their cells. */
export function readBaselineLedger(contents: BaselineContents): {
  readonly ledger: BaselineLedger;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const records = <Table extends RecordTable>(
    table: Table,
    content: TableContent | undefined,
  ): RowsOf<Table> => {
    if (content === undefined) return undefined;
    const read = readRecords(table, content, "expected");
    findings.push(...read.findings);
    return read.rows;
  };
  const items = contents.pathway && readItems(pathwayItemsTable, contents.pathway);
  findings.push(...(items?.findings ?? []));
  const ledger: BaselineLedger = {
    pathway: items?.fields,
    baselines: records(baselinesTable, contents.baselines),
    baselineAdjustments: records(baselineAdjustmentsTable, contents.baselineAdjustments),
    targets: records(targetsTable, contents.targets),
    measures: records(measuresTable, contents.measures),
    performance: records(performanceTable, contents.performance),
    facilities: records(facilitiesTable, contents.facilities),
    projects: records(projectsTable, contents.projects),
    planChecks: records(planChecksTable, contents.planChecks),
  };
  return { ledger, findings };
}
