/** 实测参数的加权平均 — B8: series of measured values and their means. */
export { measuredMeans, seriesColumns, type MeasuredMean } from "./measured-means";
export { measuredParameters, type MeasuredParameter, type ParameterUnit } from "./measured-parameters";
export type { MeanRow } from "./read-mean-rows";
