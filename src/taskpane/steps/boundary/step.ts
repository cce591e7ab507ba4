import { assessBoundary, boundaryProgress, boundaryTables } from "../../../core";
import type { EditedStep } from "../../editing/use-editing";

/** 企业与边界 — the four tables of the step and the rules over them (A1 to A4, A7). */
export const boundaryEditing: EditedStep = {
  tables: boundaryTables,
  assess: (contents) => {
    const assessment = assessBoundary(contents);
    return { findings: assessment.findings, progress: boundaryProgress(contents, assessment) };
  },
};
