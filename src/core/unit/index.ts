export { conversion, divide, multiply, sameDimension, type UnitMismatch } from "./arithmetic";
export type { Dimension, Dimensions } from "./dimension";
export { gases, type Gas, type GasKey } from "./gases";
export { nearestWords } from "./nearest-words";
export { parseUnit } from "./parse-unit";
export { foldedWordKey } from "./spelling";
export type { GasState, Unit, UnitProblem, UnitReading } from "./unit";
