import type { Judgement } from "../judgement";
import { implementationBase } from "./06-2-implementation-base";
import { evaluationCriteria } from "./08-1-evaluation-criteria";

/**
 * GUIDE 8.1.4 判定 — direct emissions, imported energy and the significant upstream sources, gross; the text has no
 * deduction for removals, which help only as retired credits (3.10).
 */
export const judgement: Judgement = {
  standard: "GUIDE",
  balance: evaluationCriteria.balance,
  upstream: implementationBase.accountingBoundary,
  offsetsAre: "offsets",
  composition: {
    stationaryCombustion: { enters: "always", clause: "GUIDE 6.2b" },
    mobileCombustion: { enters: "always", clause: "GUIDE 6.2b" },
    process: { enters: "always", clause: "GUIDE 6.2b" },
    fugitive: { enters: "always", clause: "GUIDE 6.2b" },
    importedEnergy: { enters: "always", clause: "GUIDE 6.2b" },
    transportation: { enters: "ifSignificant", clause: "GUIDE 6.2b" },
    productsUsed: { enters: "ifSignificant", clause: "GUIDE 6.2b" },
    useOfProducts: { enters: "ifSignificant", clause: "GUIDE 6.2b" },
    otherSources: { enters: "ifSignificant", clause: "GUIDE 6.2b" },
    significantUpstream: { enters: "always", clause: "GUIDE 6.2b" },
    biogenicCarbonDioxide: { enters: "apart", clause: "GUIDE 6.2c" },
    biogenicOtherGases: { enters: "apart", clause: "GUIDE 6.2c" },
    embodiedCarbon: { enters: "apart", clause: "GUIDE 6.2c" },
    ownRemoval: { enters: "apart", clause: "GUIDE 8.1.4" },
    purchasedRemoval: { enters: "apart", clause: "GUIDE 8.1.4" },
  },
  isReached: ({ total, offsets }) => total.compare(offsets) <= 0,
};
