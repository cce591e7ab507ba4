import type { Finding } from "../../finding";
import {
  dataCollectionPlanTable,
  emissionUnitsTable,
  equipmentTable,
  exclusionsTable,
  footprintsTable,
  instrumentsTable,
  monitoringPlanTable,
  qualityPlanTable,
  readItems,
  readRecords,
  sourceMethodsTable,
  sourcesTable,
  type RecordRow,
  type RecordTable,
  type SourceTableId,
  type TableContent,
} from "../../ledger";

type RowsOf<Table extends RecordTable> = readonly RecordRow<Table["columns"]>[];

/** 排放源与监测各表 — the rows as read; a table that is not there has none. */
export interface SourceLedger {
  readonly sources: RowsOf<typeof sourcesTable>;
  readonly exclusions: RowsOf<typeof exclusionsTable>;
  readonly emissionUnits: RowsOf<typeof emissionUnitsTable>;
  readonly equipment: RowsOf<typeof equipmentTable>;
  readonly monitoringPlan: RowsOf<typeof monitoringPlanTable>;
  readonly dataCollectionPlan: RowsOf<typeof dataCollectionPlanTable>;
  readonly instruments: RowsOf<typeof instrumentsTable>;
  readonly footprints: RowsOf<typeof footprintsTable>;
  readonly sourceMethods: RowsOf<typeof sourceMethodsTable>;
}

/** A ledger in which every table is empty. */
export const emptySourceLedger: SourceLedger = {
  sources: [],
  exclusions: [],
  emissionUnits: [],
  equipment: [],
  monitoringPlan: [],
  dataCollectionPlan: [],
  instruments: [],
  footprints: [],
  sourceMethods: [],
};

/** The tables of a workbook by their id; what the workbook does not have is not there. */
export type SourceContents = Readonly<Partial<Record<SourceTableId, TableContent>>>;

/** 读排放源与监测各表 — the typed rows, and what is wrong with their cells. */
export function readSourceLedger(contents: SourceContents): {
  readonly ledger: SourceLedger;
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  const rowsOf = <Table extends RecordTable>(
    table: Table,
    content: TableContent | undefined,
  ): RowsOf<Table> => {
    if (content === undefined) return [];
    const read = readRecords(table, content, "expected");
    findings.push(...read.findings);
    return read.rows;
  };
  const ledger: SourceLedger = {
    sources: rowsOf(sourcesTable, contents.sources),
    exclusions: rowsOf(exclusionsTable, contents.exclusions),
    emissionUnits: rowsOf(emissionUnitsTable, contents.emissionUnits),
    equipment: rowsOf(equipmentTable, contents.equipment),
    monitoringPlan: rowsOf(monitoringPlanTable, contents.monitoringPlan),
    dataCollectionPlan: rowsOf(dataCollectionPlanTable, contents.dataCollectionPlan),
    instruments: rowsOf(instrumentsTable, contents.instruments),
    footprints: rowsOf(footprintsTable, contents.footprints),
    sourceMethods: rowsOf(sourceMethodsTable, contents.sourceMethods),
  };
  // What the quality plan leaves unanswered is all there is to say about it (B6).
  if (contents.qualityPlan !== undefined) {
    findings.push(...readItems(qualityPlanTable, contents.qualityPlan).findings);
  }
  return { ledger, findings };
}
