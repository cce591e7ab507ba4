import { Exact } from "../../number";
import type { Judgement } from "../judgement";
import { terms } from "./03-terms";
import { carbonNeutrality } from "./10-carbon-neutrality";

/**
 * DZJN108 3.9 判定 — the footprint of 3.8, with up- and downstream, less the factory's own removals. ISO 14064-1 keeps only
 * the biogenic CO2 apart.
 */
export const judgement: Judgement = {
  standard: "DZJN108",
  balance: terms.neutrality,
  production: carbonNeutrality.zeroFromProduction,
  offsetsAre: "offsets",
  composition: {
    stationaryCombustion: { enters: "always", clause: "DZJN108 3.8" },
    mobileCombustion: { enters: "always", clause: "DZJN108 3.8" },
    process: { enters: "always", clause: "DZJN108 3.8" },
    fugitive: { enters: "always", clause: "DZJN108 3.8" },
    importedEnergy: { enters: "always", clause: "DZJN108 3.8" },
    transportation: { enters: "ifInside", clause: "DZJN108 3.8" },
    productsUsed: { enters: "ifInside", clause: "DZJN108 3.8" },
    useOfProducts: { enters: "ifInside", clause: "DZJN108 3.8" },
    otherSources: { enters: "ifInside", clause: "DZJN108 3.8" },
    significantUpstream: { enters: "ifInside", clause: "DZJN108 3.8" },
    biogenicCarbonDioxide: { enters: "apart", clause: "DZJN108 3.8" },
    biogenicOtherGases: { enters: "always", clause: "DZJN108 3.8" },
    embodiedCarbon: { enters: "apart", clause: "DZJN108 3.8" },
    ownRemoval: { enters: "subtracted", clause: "DZJN108 3.8" },
    purchasedRemoval: { enters: "apart", clause: "DZJN108 3.8" },
  },
  isReached: ({ total, offsets }) =>
    total.compare(Exact.zero) <= 0 || total.minus(offsets).compare(Exact.zero) <= 0,
};
