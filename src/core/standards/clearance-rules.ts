import { Exact } from "../number";
import { carbonAssets } from "./cieccpa061/08-3-carbon-assets";
import { carbonAssets as compliance } from "./db14/08-5-carbon-assets";

/** 履约规则 — the share of the allowances due that CCER may clear in a year, and the rule about the position. */
export const clearanceRules = {
  cap: carbonAssets.clearanceCap,
  ccerShare: Exact.of("0.05"),
  position: compliance.clearance,
} as const;
