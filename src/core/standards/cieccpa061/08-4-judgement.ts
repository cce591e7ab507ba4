import type { Judgement } from "../judgement";
import { verdict } from "./08-4-verdict";

/**
 * CIECCPA061 8.4.1 判定 — formula (5) over the categories that are inside. The formula has no removals: inside the boundary
 * they are shown, not counted. An upstream source is one of its indirect categories.
 */
export const judgement: Judgement = {
  standard: "CIECCPA061",
  balance: verdict.balance,
  year: verdict.balance,
  offsetsAre: "offsets",
  composition: {
    stationaryCombustion: { enters: "always", clause: "CIECCPA061 8.2.5.4" },
    mobileCombustion: { enters: "always", clause: "CIECCPA061 8.2.5.4" },
    process: { enters: "always", clause: "CIECCPA061 8.2.5.4" },
    fugitive: { enters: "always", clause: "CIECCPA061 8.2.5.4" },
    importedEnergy: { enters: "always", clause: "CIECCPA061 8.2.5.5" },
    transportation: { enters: "ifInside", clause: "CIECCPA061 8.2.5.5" },
    productsUsed: { enters: "ifInside", clause: "CIECCPA061 8.2.5.5" },
    useOfProducts: { enters: "ifInside", clause: "CIECCPA061 8.2.5.5" },
    otherSources: { enters: "ifInside", clause: "CIECCPA061 8.2.5.5" },
    significantUpstream: { enters: "ifInside", clause: "CIECCPA061 8.2.5.5" },
    biogenicCarbonDioxide: { enters: "apart", clause: "CIECCPA061 8.2.5.6" },
    biogenicOtherGases: { enters: "apart", clause: "CIECCPA061 8.2.5.6" },
    embodiedCarbon: { enters: "apart", clause: "CIECCPA061 8.2.5.6" },
    ownRemoval: { enters: "apart", clause: "CIECCPA061 8.2.5.6" },
    purchasedRemoval: { enters: "apart", clause: "CIECCPA061 8.2.5.6" },
  },
  isReached: ({ total, offsets }) => total.compare(offsets) <= 0,
};
