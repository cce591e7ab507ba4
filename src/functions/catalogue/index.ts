import type { FunctionDefinition } from "../define";
import { baselineFunctions } from "./baseline";
import { dataFunctions } from "./data";
import { factorsFunctions } from "./factors";
import { offsetsFunctions } from "./offsets";
import { pathwayFunctions } from "./pathway";
import { quantificationFunctions } from "./quantification";
import { reviewFunctions } from "./review";
import { sourcesFunctions } from "./sources";
import { totalsFunctions } from "./totals";
import { verdictFunctions } from "./verdict";

/** The functions that say something about numbers and words of the ledger. */
const ledgerFunctions: readonly FunctionDefinition[] = [
  ...quantificationFunctions,
  ...totalsFunctions,
  ...dataFunctions,
  ...factorsFunctions,
  ...sourcesFunctions,
  ...pathwayFunctions,
  ...baselineFunctions,
  ...offsetsFunctions,
  ...verdictFunctions,
];

/** 函数目录 — every CN function, in the order in which help and documentation list them. */
export const catalogue: readonly FunctionDefinition[] = [
  ...ledgerFunctions,
  ...reviewFunctions(ledgerFunctions),
];
