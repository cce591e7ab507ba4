/** 基准、目标、措施 — baselines, targets, measures, performance: what is worked out and what is judged. */
export { abatementCurve, type AbatementCurve, type CurveStep, type MeasureFigures } from "./abatement-curve";
export { mainSources, type NamedAmount, type RankedSource } from "./main-sources";
export { targetReached, type TargetAnswer, type TargetDirection } from "./target-reached";
export { assessBaseline, type BaselineAssessment } from "./assess-baseline";
