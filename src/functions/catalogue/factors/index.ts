import type { FunctionDefinition } from "../../define";
import { CONVERT } from "./CONVERT";
import { DATAVERSION } from "./DATAVERSION";
import { ELECTRICITY } from "./ELECTRICITY";
import { FACTOR } from "./FACTOR";
import { FACTORINFO } from "./FACTORINFO";
import { GRID } from "./GRID";
import { GWP } from "./GWP";
import { INDUSTRY } from "./INDUSTRY";
import { HEAT } from "./HEAT";
import { OWNCHECK } from "./OWNCHECK";
import { OWNFACTOR } from "./OWNFACTOR";
import { PREVIEW } from "./PREVIEW";
import { PURCHASED } from "./PURCHASED";
import { SLIP } from "./SLIP";
import { UNIT } from "./UNIT";

/** 因子与单位 — the functions of this group, in the order in which help lists them. */
export const factorsFunctions: readonly FunctionDefinition[] = [
  FACTOR,
  FACTORINFO,
  GRID,
  GWP,
  INDUSTRY,
  OWNFACTOR,
  OWNCHECK,
  PREVIEW,
  DATAVERSION,
  CONVERT,
  UNIT,
  SLIP,
  HEAT,
  PURCHASED,
  ELECTRICITY,
];
