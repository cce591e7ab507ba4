import type { Rule } from "./rule";
import { assetsAndSinks } from "./cieccpa061/06-2-3-assets-and-sinks";
import { carbonAssets } from "./cieccpa061/08-3-carbon-assets";
import type { Text } from "../text/language";

/** 项目阶段 — the stages of an own project in their order, the column of the register in which each is done, and its rule. */
export const creditStages = [
  { column: "methodOn", name: { zh: "方法学", en: "methodology" }, rule: assetsAndSinks.sinks },
  { column: "designedOn", name: { zh: "设计", en: "design" }, rule: carbonAssets.sinkProject },
  { column: "additionality", name: { zh: "额外性", en: "additionality" }, rule: carbonAssets.sinkProject },
  { column: "validatedOn", name: { zh: "审定", en: "validation" }, rule: carbonAssets.creditReport },
  { column: "registeredOn", name: { zh: "项目登记", en: "registration" }, rule: carbonAssets.sinkProject },
  { column: "monitoredTo", name: { zh: "监测", en: "monitoring" }, rule: carbonAssets.sinkProject },
  { column: "verifiedOn", name: { zh: "核查", en: "verification" }, rule: carbonAssets.creditRegistration },
  { column: "issuedOn", name: { zh: "减排量登记", en: "issue" }, rule: carbonAssets.creditRegistration },
] as const satisfies readonly { readonly column: string; readonly name: Text; readonly rule: Rule }[];
