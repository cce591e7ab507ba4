import { Exact } from "../../number";
import type { Judgement } from "../judgement";
import { terms } from "./03-terms";

/**
 * DB43 3.6 判定 — everything inside the accounting boundary (3.11) less the enterprise's own removals; bought sinks only
 * where that reading of the note under 4.3.1 is chosen.
 */
export const judgement: Judgement = {
  standard: "DB43",
  balance: terms.neutrality,
  offsetsAre: "removals",
  composition: {
    stationaryCombustion: { enters: "always", clause: "DB43 3.11" },
    mobileCombustion: { enters: "always", clause: "DB43 3.11" },
    process: { enters: "always", clause: "DB43 3.11" },
    fugitive: { enters: "always", clause: "DB43 3.11" },
    importedEnergy: { enters: "always", clause: "DB43 3.11" },
    transportation: { enters: "ifInside", clause: "DB43 3.11" },
    productsUsed: { enters: "ifInside", clause: "DB43 3.11" },
    useOfProducts: { enters: "ifInside", clause: "DB43 3.11" },
    otherSources: { enters: "ifInside", clause: "DB43 3.11" },
    significantUpstream: { enters: "ifInside", clause: "DB43 3.11" },
    biogenicCarbonDioxide: { enters: "apart", clause: "DB43 Annex C" },
    biogenicOtherGases: { enters: "apart", clause: "DB43 Annex C" },
    embodiedCarbon: { enters: "apart", clause: "DB43 Annex C" },
    ownRemoval: { enters: "subtracted", clause: "DB43 3.6" },
    purchasedRemoval: { enters: "ifPurchasedCounts", clause: "DB43 4.3.1 note" },
  },
  isReached: ({ total, offsets }) => total.minus(offsets).compare(Exact.zero) <= 0,
};
