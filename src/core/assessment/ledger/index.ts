/** 台账评审 — what all rules together say of a workbook, part by part of the work. */
export { assessLedger, ledgerParts, type PartFindings } from "./assess-ledger";
export { boundaryPart } from "./boundary-part";
export { contentsById } from "./contents-by-id";
export { findingsOfTables } from "./findings-of-tables";
export type { LedgerContents } from "./ledger-contents";
export { lookedAtOn, ownFindings, type LedgerPart, type LookedAt } from "./ledger-part";
export { measuresPart } from "./measures-part";
export { monitoringPart } from "./monitoring-part";
export { offsetsPart } from "./offsets-part";
export { quantitiesPart } from "./quantities-part";
export { readinessPart } from "./readiness-part";
export { sourcesPart } from "./sources-part";
export { verdictPart } from "./verdict-part";
export { workbookFindings, workbookPart } from "./workbook-part";
