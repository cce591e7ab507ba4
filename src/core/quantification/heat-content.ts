import { Exact, Expression } from "../number";
import { mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

/** Heat is counted above water of 20 °C, whose enthalpy is 83.74 kJ/kg. */
const enthalpyAt20 = Expression.constant(Exact.of("83.74"));
const twentyDegrees = Expression.constant(Exact.of("20"));
const heatOfWater = Expression.constant(Exact.of("4.1868"));
const perThousand = Expression.constant(Exact.of("0.001"));

/**
 * 蒸汽热量 — the heat of purchased steam in GJ from its mass (t) and enthalpy (kJ/kg). The clause asks for GJ and does not say
 * how they are found; the formula is the one of CETS-AG-03.01-V01-2024 E.2.1.2.
 */
export const steamHeat = defineMethod<{ mass: Exact; state: Exact }>({
  requirement: "C8",
  clauses: ["CIECCPA061 9.1.1a1"],
  writes: "AD = Ma × (En − 83.74) × 0.001",
  symbols: { mass: "Ma", state: "En" },
  conditions: [mustNotBeNegative("mass"), { input: "state", code: "heat-below-reference", least: 83.74 }],
  formula: ({ mass, state }) => mass.times(state.minus(enthalpyAt20)).times(perThousand),
});

/** 热水热量 — the heat of purchased hot water in GJ from its mass (t) and temperature (°C), by the same source. */
export const hotWaterHeat = defineMethod<{ mass: Exact; state: Exact }>({
  requirement: "C8",
  clauses: ["CIECCPA061 9.1.1a1"],
  writes: "AD = Ma × (T − 20) × 4.1868 × 0.001",
  symbols: { mass: "Ma", state: "T" },
  conditions: [mustNotBeNegative("mass"), { input: "state", code: "heat-below-reference", least: 20 }],
  formula: ({ mass, state }) => mass.times(state.minus(twentyDegrees)).times(heatOfWater).times(perThousand),
});
