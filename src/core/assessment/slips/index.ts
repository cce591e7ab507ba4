/** 单位错位 — values that look as if their unit had slipped: named, never corrected. */
export { diagnoseSlip, type SlipEvidence } from "./diagnose-slip";
export { historyOf, type SlipHistory } from "./slip-by-history";
export { valueRangeOf, type ValueRange } from "./value-range";
