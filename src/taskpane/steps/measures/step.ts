import {
  assessBaseline,
  baselineTables,
  enterpriseTable,
  historyTable,
  pathwayItemsTable,
} from "../../../core";
import { findingsOfTables } from "../../editing/findings-of-tables";
import { tableProgress } from "../../editing/table-progress";
import type { EditedStep } from "../../editing/use-editing";
import { commitmentItems, findingsOfItems } from "../readiness/pathway-items";
import { today } from "../../today";

/** 基准、目标与措施 — the tables from baseline to yearly check and the rules over them (D1–D4, D6, D8–D11). */
export const measuresEditing: EditedStep = {
  tables: baselineTables,
  reads: [...baselineTables, historyTable, enterpriseTable],
  assess: (contents) => {
    const { findings } = assessBaseline(contents, today());
    const ofOthers = findingsOfTables(
      baselineTables.filter(({ id }) => id !== pathwayItemsTable.id),
      findings,
    );
    return {
      findings: [...ofOthers, ...findingsOfItems(commitmentItems, findings)],
      progress: tableProgress(
        baselineTables.map((table) =>
          table.id === pathwayItemsTable.id ? { table, items: commitmentItems } : { table },
        ),
        contents,
      ),
    };
  },
};
