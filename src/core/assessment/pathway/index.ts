/** 实施前提与路径 — readiness, pathway, forecast and the accounting standard that applies. */
export { applicableStandard, type ApplicableStandard, type StandingEdition } from "./applicable-standard";
export { choosePathway, type ChosenPathway } from "./choose-pathway";
export { forecastOf, type Forecast, type ForecastYear } from "./forecast";
export type { History } from "./history";
export { assessReadiness, type Readiness, type ReadinessCheck } from "./readiness";
export type { TrendMethod } from "./trend";
export { assessAccountingStandard } from "./assess-accounting-standard";
export { assessHistory, type HistoryAssessment } from "./assess-history";
export { namedTypes, type NamedTypes } from "./named-types";
export { commitmentItems, findingsOfItems, typeItems } from "./pathway-items";
