export * as cieccpa061 from "./cieccpa061";
export { creditStages } from "./credit-stages";
export { clearanceRules } from "./clearance-rules";
export { clauses, isWithin, parentOfClause, placeOfClause } from "./clause-list";
export * as db14 from "./db14";
export * as db43 from "./db43";
export * as dzjn108 from "./dzjn108";
export { editions, type Edition } from "./editions";
export * as guide from "./guide";
export type { Composition, Entering, Judgement, Weighed } from "./judgement";
export { judgements } from "./judgements";
export { readClause } from "./read-clause";
export { requirements, type Requirement } from "./requirements";
export type { Carrier, Rule } from "./rule";
export { rules, rulesOf, rulesWithin } from "./rules-of-clause";
export { offsetPolicies } from "./offset-policies";
export type {
  KindAdmission,
  KindRefusal,
  OffsetPolicy,
  OrderOfUse,
  OtherReading,
  Preference,
  Proof,
  QualityQuestion,
} from "./offset-policy";
