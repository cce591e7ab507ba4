import type { Exact } from "../number";
import { carbonDioxidePerCarbon } from "./carbon-dioxide-per-carbon";
import { mustBePositive, mustBeShare, mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

export type FuelInput = {
  consumption: Exact;
  netCalorificValue: Exact;
  carbonContent: Exact;
  oxidationRate: Exact;
  /** 44/12 unless the user states another ratio. */
  ratio?: Exact;
};

/**
 * 燃料燃烧 — consumption × net calorific value × carbon per heat × oxidation rate × 44/12. The carbon content may be zero
 * (hydrogen); a calorific value or an oxidation rate of zero means that something is missing.
 */
export const fuelCombustion = defineMethod<FuelInput>({
  requirement: "C4",
  clauses: ["CIECCPA061 9.1.1a1"],
  writes: "E = FC × NCV × CC × OF × 44/12",
  symbols: {
    consumption: "FC",
    netCalorificValue: "NCV",
    carbonContent: "CC",
    oxidationRate: "OF",
    ratio: "CO2/C",
  },
  defaults: { ratio: carbonDioxidePerCarbon },
  conditions: [
    mustBePositive("netCalorificValue"),
    mustNotBeNegative("carbonContent"),
    mustBePositive("oxidationRate"),
    mustBeShare("oxidationRate"),
    mustBePositive("ratio"),
  ],
  formula: ({ consumption, netCalorificValue, carbonContent, oxidationRate, ratio }) =>
    consumption.times(netCalorificValue).times(carbonContent).times(oxidationRate).times(ratio),
});
