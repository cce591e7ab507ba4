/** 数据质量的检查 — B7 and B10: series, abnormal values, consistency, calibration, evidence. */
export {
  abnormalValues,
  usualThreshold,
  type AbnormalMethod,
  type AbnormalReport,
  type AbnormalValue,
  type PlacedNumber,
} from "./abnormal-values";
export { calibrationCoverage, type CalibrationReport, type Certificate, type Reading } from "./calibration";
export { compareTotals, type KeptTotal, type TotalComparison } from "./consistency";
export { evidenceFindings, type TestEvidence } from "./evidence-order";
export { mostSlots, seriesCompleteness, type SeriesEntry, type SeriesReport } from "./series-completeness";
export type { SeriesFrequency } from "./series-slots";
