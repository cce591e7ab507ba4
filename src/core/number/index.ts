export { Exact } from "./exact";
export { roundTo, type RoundingMode } from "./rounding";
export { sum } from "./sum";
