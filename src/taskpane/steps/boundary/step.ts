import {
  assessBoundary,
  assessChanges,
  boundaryChangesTable,
  boundaryProgress,
  boundaryTables,
} from "../../../core";
import type { EditedStep } from "../../editing/use-editing";

/** 企业与边界 — the tables of the step and the rules over them (A1 to A4, A6, A7). */
export const boundaryEditing: EditedStep = {
  tables: [...boundaryTables, boundaryChangesTable],
  assess: (contents) => {
    const assessment = assessBoundary(contents);
    const changes = assessChanges(contents[boundaryChangesTable.id]);
    return {
      findings: [...assessment.findings, ...changes],
      progress: boundaryProgress(contents, assessment),
    };
  },
};
