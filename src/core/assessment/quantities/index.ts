/** 活动数据与核算 — what the rows of activity data come to, their series, and what looks like a slip. */
export { activityKindOf, activityKinds, type ActivityKind } from "./activity-kinds";
export {
  carbonFlowRow,
  factorRow,
  fuelRow,
  measuredRow,
  purchasedRow,
  type RowResult,
} from "./calculate-row";
export { chosenGwpSet } from "./chosen-gwp-set";
export { declaredPeriod } from "./declared-period";
export { gwpFindings } from "./gwp-findings";
export { gasesNamedIn, namesRefrigerants, refrigerants, type NamedGases } from "./named-gases";
export { knownSources, type KnownSource } from "./known-sources";
export { entriesOf, plannedFrequencies, seriesFrequency, type PlannedFrequency } from "./planned-frequency";
export { calculatedTables, type CalculatedTable, type QuantityRow } from "./quantity-rows";
export { monthlySeries, sourcesWithoutRows, type MonthlySeries } from "./series-of-rows";
export { slipFindings } from "./slip-findings";
export { sourcesApart } from "./sources-apart";
