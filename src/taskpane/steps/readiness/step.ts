import { historyTable, pathwayItemsTable, readinessPart, typeItems } from "../../../core";
import { tableProgress } from "../../editing/table-progress";
import type { EditedStep } from "../../editing/use-editing";
import { lookedAt } from "../looked-at";

/** 前提条件与路径 — type and pathway, past years, and the accounting standard of the enterprise's industry (A8–A10, C13). */
export const readinessEditing: EditedStep = {
  tables: readinessPart.tables,
  reads: readinessPart.reads,
  assess: (contents, choices) => ({
    findings: readinessPart.findings(contents, lookedAt(contents, choices)),
    progress: tableProgress(
      [{ table: pathwayItemsTable, items: typeItems }, { table: historyTable }],
      contents,
    ),
  }),
};
