import type { FunctionDefinition } from "../define";
import { ROUND } from "./data/ROUND";
import { WEIGHTED } from "./data/WEIGHTED";
import { CONSUMPTION } from "./quantification/CONSUMPTION";
import { EMISSION } from "./quantification/EMISSION";
import { EQUIVALENT } from "./quantification/EQUIVALENT";
import { FUEL } from "./quantification/FUEL";
import { MASSBALANCE } from "./quantification/MASSBALANCE";
import { MEASURED } from "./quantification/MEASURED";
import { PRODUCTION } from "./quantification/PRODUCTION";
import { DIRECT } from "./totals/DIRECT";
import { FOOTPRINT } from "./totals/FOOTPRINT";
import { INDIRECT } from "./totals/INDIRECT";
import { INTENSITY } from "./totals/INTENSITY";
import { TOTAL } from "./totals/TOTAL";
import { VERDICT } from "./verdict/VERDICT";

/** 函数目录 — every CN function, in the order in which help and documentation list them. */
export const catalogue: readonly FunctionDefinition[] = [
  EMISSION,
  MASSBALANCE,
  FUEL,
  MEASURED,
  EQUIVALENT,
  CONSUMPTION,
  PRODUCTION,
  DIRECT,
  INDIRECT,
  TOTAL,
  FOOTPRINT,
  INTENSITY,
  WEIGHTED,
  ROUND,
  VERDICT,
];
