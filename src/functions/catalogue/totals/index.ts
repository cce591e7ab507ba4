import type { FunctionDefinition } from "../../define";
import { DIRECT } from "./DIRECT";
import { FOOTPRINT } from "./FOOTPRINT";
import { INDIRECT } from "./INDIRECT";
import { INTENSITY } from "./INTENSITY";
import { TOTAL } from "./TOTAL";
import { TOTALBY } from "./TOTALBY";
import { TOTALIN } from "./TOTALIN";

/** 汇总与强度 — the functions of this group, in the order in which help lists them. */
export const totalsFunctions: readonly FunctionDefinition[] = [
  DIRECT,
  INDIRECT,
  TOTAL,
  TOTALBY,
  TOTALIN,
  FOOTPRINT,
  INTENSITY,
];
