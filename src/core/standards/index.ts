export * as guide from "./guide";
export type { Rule } from "./rule";
