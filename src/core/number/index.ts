export { blockLength } from "./block-number";
export { doublesOf, exactList, type Doubles } from "./double-list";
export { evaluate, type Values } from "./evaluate";
export { Exact } from "./exact";
export { Expression, inputsOf, withConstants } from "./expression";
export { lazyList } from "./lazy-list";
export { roundTo, type RoundingMode } from "./rounding";
export { RowEvaluation, type RowInputs } from "./row-evaluation";
export { sum } from "./sum";
