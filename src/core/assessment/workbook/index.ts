/** 工作簿评审 — the workbook against the schema: version, columns, formulas, double entries, and what is missing. */
export { formulaState, isUnbound, type FormulaState } from "./assess-formulas";
export { type SchemaStanding } from "./assess-version";
export { assessWorkbook, type WorkbookAssessment } from "./assess-workbook";
export { schemaSteps, type SchemaStep } from "./complete-schema";
export type { WorkbookContents, WorkbookTable } from "./workbook-contents";
