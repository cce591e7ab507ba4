/** 评审 — rules applied to a ledger; it sees the standards through their one door. */
export { assessBoundary, type BoundaryAssessment } from "./boundary/assess-boundary";
export { boundaryProgress, type Progress } from "./boundary/progress";
export { severityOf } from "./finding-of-rule";
