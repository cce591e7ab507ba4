/** 评审 — rules applied to a ledger; it sees the standards through their one door. */
export { assessBoundary, type BoundaryAssessment } from "./boundary/assess-boundary";
export { assessChanges } from "./boundary/assess-changes";
export { boundaryProgress, type Progress } from "./boundary/progress";
export * from "./factors";
export * from "./slips";
export { severityOf } from "./finding-of-rule";
export * from "./baseline";
export * from "./pathway";
export * from "./data-quality";
export * from "./sources";
export * from "./offsets";
export * from "./verdict";
export * from "./takeover";
export * from "./workbook";
