/** 判定 — what a verdict is given besides the lots: settings, emissions, and how it is evaluated. */
export { emissionKinds, specialKinds, type EmissionKind } from "./emission-kinds";
export { emissionsTable, type EmissionRow } from "./emissions-table";
export { evaluationChoicesTable, type EvaluationChoices } from "./evaluation-choices-table";
export { evaluationSteps, evaluationStepsTable, type EvaluationStepRow } from "./evaluation-steps-table";
export { offsetReadingItems } from "./offset-reading-items";
export { reportingItems } from "./reporting-items";
export { verdictSettingsTable, type VerdictSettings } from "./settings-table";
export { totalReadingItems } from "./total-reading-items";
