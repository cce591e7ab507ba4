import type { FunctionDefinition } from "../../define";
import { ABATEMENT } from "./ABATEMENT";
import { BASELINE } from "./BASELINE";
import { DEVIATION } from "./DEVIATION";
import { MACC } from "./MACC";
import { MAINSOURCES } from "./MAINSOURCES";
import { MEASURES } from "./MEASURES";
import { REACHED } from "./REACHED";
import { TARGET } from "./TARGET";

/** 基准、目标与措施 — the functions of this group, in the order in which help lists them. */
export const baselineFunctions: readonly FunctionDefinition[] = [
  BASELINE,
  TARGET,
  REACHED,
  DEVIATION,
  ABATEMENT,
  MEASURES,
  MACC,
  MAINSOURCES,
];
