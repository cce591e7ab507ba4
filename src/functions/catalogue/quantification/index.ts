import type { FunctionDefinition } from "../../define";
import { CONSUMPTION } from "./CONSUMPTION";
import { EMISSION } from "./EMISSION";
import { EQUIVALENT } from "./EQUIVALENT";
import { FUEL } from "./FUEL";
import { MASSBALANCE } from "./MASSBALANCE";
import { MEASURED } from "./MEASURED";
import { PRODUCTION } from "./PRODUCTION";

/** 排放量计算 — the functions of this group, in the order in which help lists them. */
export const quantificationFunctions: readonly FunctionDefinition[] = [
  EMISSION,
  MASSBALANCE,
  FUEL,
  MEASURED,
  EQUIVALENT,
  CONSUMPTION,
  PRODUCTION,
];
