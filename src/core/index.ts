/** The only door into the core. What is not exported here is nobody's business outside. */
export {
  error,
  failure,
  findingCodes,
  standardIds,
  success,
  type ClauseRef,
  type Finding,
  type FindingCode,
  type Modality,
  type Outcome,
  type Place,
  type RequirementId,
  type Severity,
  type StandardId,
} from "./finding";
export { Exact, roundTo, sum, type RoundingMode } from "./number";
export * from "./quantification";
export { guide, type Rule } from "./standards";
export {
  findGas,
  findGwpSet,
  gwpOf,
  gwpSets,
  type GasAnswer,
  type GwpAnswer,
  type GwpRow,
  type GwpSetId,
  type TableGas,
} from "./tables";
export { sentence, type Language, type Text } from "./text";
export { shown, type Trace } from "./trace";
export { conversion, divide, gases, multiply, parseUnit, sameDimension, type Unit, type UnitReading } from "./unit";
