/** The only door into the core. What is not exported here is nobody's business outside. */
export * from "./assessment";
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
export * from "./ledger";
export { Exact, roundTo, sum, type RoundingMode } from "./number";
export * from "./quantification";
export * from "./standards";
export * from "./tables";
export { clauseIn, foldedWord, sentence, unitIn, type Language, type Text } from "./text";
export {
  compareDates,
  contains,
  dateOfSerial,
  dateText,
  daysAfter,
  daysOf,
  monthsAfter,
  parseDate,
  period,
  periodFromText,
  periodText,
  plainDate,
  serialOfDate,
  type Period,
  type PlainDate,
} from "./time";
export { allTerms, shown, type Notation, type Term, type Trace } from "./trace";
export {
  baseUnitText,
  bridge,
  conversion,
  dimensionWords,
  divide,
  gases,
  multiply,
  nearestWords,
  parseUnit,
  sameDimension,
  stateWords,
  unitOfHeader,
  type Unit,
  type UnitReading,
} from "./unit";
