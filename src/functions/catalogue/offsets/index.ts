import type { FunctionDefinition } from "../../define";
import { CLEARANCE } from "./CLEARANCE";
import { CREDITPROJECTS } from "./CREDITPROJECTS";
import { OFFSETCHECK } from "./OFFSETCHECK";
import { OFFSETS } from "./OFFSETS";
import { SERIAL } from "./SERIAL";
import { SINKESTIMATE } from "./SINKESTIMATE";

/** 碳资产与抵消 — the functions of this group, in the order in which help lists them. */
export const offsetsFunctions: readonly FunctionDefinition[] = [
  OFFSETCHECK,
  OFFSETS,
  SERIAL,
  CLEARANCE,
  SINKESTIMATE,
  CREDITPROJECTS,
];
