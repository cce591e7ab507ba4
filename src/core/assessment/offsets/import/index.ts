/** 导入 — what registries export, read as text and laid out as rows of the register of carbon assets. */
export type { AssetColumnId } from "./asset-column-id";
export { guessMapping, type ImportMapping } from "./guess-mapping";
export { importedTable, type ImportedTable } from "./imported-table";
export { plannedCounts, type PlannedCounts } from "./planned-counts";
export { planImport, type ImportPlan, type PlannedRow, type SkippedRow } from "./plan-import";
