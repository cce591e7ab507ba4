import { error } from "../finding";
import { Exact } from "../number";
import { shown } from "../trace";
import { mustBePositive, mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

/** 基准调整 — the emissions of the base year with the adjustments that were decided, each with its sign. */
export const adjustedBaseline = defineMethod<{ base: Exact; adjustments: readonly Exact[] }>({
  requirement: "D1",
  clauses: ["GUIDE 6.2a", "DB14 6.3.2", "DB43 6.3.2.4"],
  writes: "E基准调整后 = E基准 + Δ",
  symbols: { base: "E基准", adjustments: "Δ" },
  conditions: [mustNotBeNegative("base")],
  formula: ({ base, adjustments }) => base.plus(adjustments.sum()),
  negativeResult: (result) => error("baseline-below-zero", "adjustments", { found: shown(result) }),
});

/** 减碳绩效 — emissions of the baseline scenario less those of the project and what leaks elsewhere; below zero where they rose. */
export const projectReduction = defineMethod<{ scenario: Exact; actual: Exact; leakage?: Exact }>({
  requirement: "D5",
  clauses: ["DB43 8.1.3"],
  writes: "ER = BE − PE − LE",
  symbols: { scenario: "BE", actual: "PE", leakage: "LE" },
  defaults: { leakage: Exact.zero },
  conditions: [mustNotBeNegative("scenario"), mustNotBeNegative("actual"), mustNotBeNegative("leakage")],
  formula: ({ scenario, actual, leakage }) => scenario.minus(actual).minus(leakage),
});

/** 偏差率 — how far a figure lies from what it is compared with, as a share of the latter. */
export const relativeDeviation = defineMethod<{ actual: Exact; reference: Exact }>({
  requirement: "D6",
  clauses: ["DB43 9.1.2", "DB43 6.2.3.3c", "CIECCPA061 9.1.2"],
  writes: "δ = (E − R) ÷ R",
  symbols: { actual: "E", reference: "R" },
  conditions: [mustBePositive("reference")],
  formula: ({ actual, reference }) => actual.minus(reference).dividedBy(reference),
});

/** 单位减排成本 — the cost of a measure for each tonne it abates; below zero where it saves money. */
export const abatementCost = defineMethod<{ cost: Exact; abatement: Exact }>({
  requirement: "D4",
  clauses: ["DB14 8.4.1b"],
  writes: "c = C ÷ A",
  symbols: { cost: "C", abatement: "A" },
  conditions: [mustBePositive("abatement")],
  formula: ({ cost, abatement }) => cost.dividedBy(abatement),
});
