/** 工作簿评审 — the workbook against the schema: version, columns, formulas, double entries, and what is missing. */
export { formulaState, isUnbound, type FormulaState } from "./assess-formulas";
export { assessVersion, type SchemaStanding } from "./assess-version";
export { assessWorkbook, type WorkbookAssessment } from "./assess-workbook";
export { formulaRepairs, type FormulaRepair } from "./formula-repairs";
export { onlyPrefilledRows } from "./prefilled-rows";
export { schemaSteps, type SchemaStep } from "./complete-schema";
export type { WorkbookContents, WorkbookTable } from "./workbook-contents";
