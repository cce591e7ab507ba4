import { assessBoundary, boundaryPart, boundaryProgress } from "../../../core";
import type { EditedStep } from "../../editing/use-editing";
import { lookedAt } from "../looked-at";

/** 企业与边界 — the tables of the step and the rules over them (A1 to A4, A6, A7). */
export const boundaryEditing: EditedStep = {
  tables: boundaryPart.tables,
  assess: (contents, choices) => ({
    findings: boundaryPart.findings(contents, lookedAt(contents, choices)),
    progress: boundaryProgress(contents, assessBoundary(contents)),
  }),
};
