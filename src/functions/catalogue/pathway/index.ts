import type { FunctionDefinition } from "../../define";
import { FORECAST } from "./FORECAST";
import { INDUSTRYTYPE } from "./INDUSTRYTYPE";
import { PATHWAY } from "./PATHWAY";
import { READINESS } from "./READINESS";
import { STANDARDFOR } from "./STANDARDFOR";

/** 实施前提与路径 — the functions of this group, in the order in which help lists them. */
export const pathwayFunctions: readonly FunctionDefinition[] = [
  READINESS,
  FORECAST,
  INDUSTRYTYPE,
  PATHWAY,
  STANDARDFOR,
];
