import type { FunctionDefinition } from "../../define";
import { COMPARE } from "./COMPARE";
import { COMPLETENESS } from "./COMPLETENESS";
import { EXCLUDED } from "./EXCLUDED";
import { METHOD } from "./METHOD";
import { REGISTERCHECK } from "./REGISTERCHECK";
import { SOURCES } from "./SOURCES";

/** 排放源与方法 — the functions of this group, in the order in which help lists them. */
export const sourcesFunctions: readonly FunctionDefinition[] = [
  SOURCES,
  COMPLETENESS,
  EXCLUDED,
  REGISTERCHECK,
  METHOD,
  COMPARE,
];
