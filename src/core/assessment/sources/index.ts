/** 排放源与监测的评审 — B1 to B6, B10, C10, C12, C13, C15 and the share of what was left out. */
export { assessExclusions, type ExcludedShare } from "./assess-exclusions";
export { isCoarser } from "./assess-instruments";
export { isOftenEnough, type FrequencyId } from "./assess-monitoring";
export { assessSourceLedger, judgeSourceLedger, type SourceAssessment } from "./assess-source-ledger";
export { namesIn } from "./assess-sources";
export {
  sourceCompleteness,
  type ListedSource,
  type SourceAnswer,
  type SourceCompleteness,
  type SourceStanding,
} from "./completeness";
export {
  methodAdvice,
  type MethodAdvice,
  type MethodFitness,
  type QuantificationMethod,
  type SourceConditions,
} from "./method-advice";
export { methodClosures, type Closure, type MethodResult } from "./method-comparison";
export { nameKey } from "./same-name";
export { emptySourceLedger, type SourceContents, type SourceLedger } from "./source-ledger";
export { expectedSourceOf } from "./source-names";
export { cementMonitoringTemplate, steelUnitTemplate, type TemplateRow } from "./templates";
export { expectedIn, keptIndustry, proposedIndustry } from "./expected-industry";
export { ledgerCompleteness } from "./ledger-completeness";
export { listedSources, type Asked } from "./listed-sources";
export { activityTables, hasActivityTables, recordedAmounts, type RecordedAmount } from "./recorded-amounts";
