import type { FunctionDefinition } from "../../define";
import { ABNORMAL } from "./ABNORMAL";
import { CALIBRATION } from "./CALIBRATION";
import { CONSISTENT } from "./CONSISTENT";
import { EVIDENCE } from "./EVIDENCE";
import { MONTECARLO } from "./MONTECARLO";
import { ROUND } from "./ROUND";
import { SERIES } from "./SERIES";
import { UNCERTAINTY } from "./UNCERTAINTY";
import { WEIGHTED } from "./WEIGHTED";

/** 数据处理与修约 — the functions of this group, in the order in which help lists them. */
export const dataFunctions: readonly FunctionDefinition[] = [
  WEIGHTED,
  ROUND,
  SERIES,
  ABNORMAL,
  CONSISTENT,
  CALIBRATION,
  EVIDENCE,
  UNCERTAINTY,
  MONTECARLO,
];
