export * as cieccpa061 from "./cieccpa061";
export * as db14 from "./db14";
export * as db43 from "./db43";
export * as dzjn108 from "./dzjn108";
export { editions, type Edition } from "./editions";
export * as guide from "./guide";
export type { Rule } from "./rule";
export { rules, rulesOf } from "./rules-of-clause";
