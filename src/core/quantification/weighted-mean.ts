import { error, type Finding } from "../finding";
import type { Exact } from "../number";
import { mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

type WeightedInput = { values: readonly Exact[]; weights: readonly Exact[] };

/** 加权平均 — measured values weighted by the quantity used or produced in the same sampling interval. */
export const weightedMean = defineMethod<WeightedInput>({
  requirement: "B8",
  clauses: ["CIECCPA061 Table 3"],
  writes: "x̄ = Σ(x × w) ÷ Σw",
  symbols: { values: "x", weights: "w" },
  misfit: unequalRows,
  conditions: [mustNotBeNegative("weights")],
  formula: ({ values, weights }) => values.times(weights).sum().dividedBy(weights.sum()),
  zeroDivisor: error("weights-sum-to-zero", "weights"),
  substitutes: ({ values, weights }, write, writeSum) => {
    const pairs = values.map((value, index) => {
      const weight = weights[index] ?? value;
      return {
        text: `${write(value, "values")}×${write(weight, "weights")}`,
        value: () => value.times(weight),
      };
    });
    const whole = weights.map((weight) => ({ text: write(weight, "weights"), value: () => weight }));
    return `(${writeSum(pairs)}) ÷ (${writeSum(whole)})`;
  },
});

function unequalRows({ values, weights }: WeightedInput): Finding | undefined {
  return values.length === weights.length
    ? undefined
    : error("shape-mismatch", "weights", { expected: `${values.length}`, found: `${weights.length}` });
}
