/** 基准、目标、措施 — the tables of baselines, targets, measures and performance. */
export { baselinesTable } from "./baselines-table";
export { baselineAdjustmentsTable } from "./baseline-adjustments-table";
export { targetsTable } from "./targets-table";
export { measuresTable } from "./measures-table";
export { performanceTable } from "./performance-table";
export { facilitiesTable } from "./facilities-table";
export { projectsTable } from "./projects-table";
export { planChecksTable } from "./plan-checks-table";
export {
  baselineTables,
  readBaselineLedger,
  type BaselineContents,
  type BaselineLedger,
  type BaselineTableId,
} from "./baseline-ledger";
export { levelChoices } from "./level-choices";
export { targetKindChoices } from "./target-choices";
