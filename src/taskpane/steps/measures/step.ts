import { baselineTables, commitmentItems, measuresPart, pathwayItemsTable } from "../../../core";
import { tableProgress } from "../../editing/table-progress";
import type { EditedStep } from "../../editing/use-editing";
import { lookedAt } from "../looked-at";

/** 基准、目标与措施 — the tables from baseline to yearly check and the rules over them (D1–D4, D6, D8–D11). */
export const measuresEditing: EditedStep = {
  tables: measuresPart.tables,
  reads: measuresPart.reads,
  assess: (contents, choices) => ({
    findings: measuresPart.findings(contents, lookedAt(contents, choices)),
    progress: tableProgress(
      baselineTables.map((table) =>
        table.id === pathwayItemsTable.id ? { table, items: commitmentItems } : { table },
      ),
      contents,
    ),
  }),
};
