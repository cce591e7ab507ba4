export { standardIds, type ClauseRef, type Modality, type RequirementId, type StandardId } from "./clause";
export { findingCodes, type FindingCode } from "./codes";
export { error, failure, success, type Finding, type Outcome, type Place, type Severity } from "./finding";
