import { error, failure, success } from "../finding";
import { sum, type Exact } from "../number";
import { shown } from "../trace";
import type { Method } from "./method";

/** 加权平均 — measured values weighted by the quantity used or produced in the same sampling interval. */
export const weightedMean: Method<{ values: readonly Exact[]; weights: readonly Exact[] }> = {
  requirement: "B8",
  clauses: ["CIECCPA061 Table 3"],
  writes: "x̄ = Σ(x × w) ÷ Σw",
  symbols: { values: "x", weights: "w" },
  calculate: ({ values, weights }) => {
    if (values.length !== weights.length) {
      return failure(
        error("shape-mismatch", "weights", { expected: `${values.length}`, found: `${weights.length}` }),
      );
    }
    const row = weights.findIndex((weight) => weight.isNegative());
    const negative = weights[row];
    if (negative !== undefined) {
      const finding = error("negative", "weights", { found: shown(negative) });
      return failure({ ...finding, at: { ...finding.at, row: row + 1 } });
    }
    const together = sum(weights);
    if (together.isZero()) return failure(error("weights-sum-to-zero", "weights"));
    const products = values.flatMap((value, index) => {
      const weight = weights[index];
      return weight === undefined ? [] : [value.times(weight)];
    });
    return success(sum(products).dividedBy(together));
  },
  substitutes: ({ values, weights }) => {
    const pairs = values.map((value, index) => `${shown(value)}×${shown(weights[index] ?? value)}`);
    return `(${pairs.join(" + ")}) ÷ (${weights.map(shown).join(" + ")})`;
  },
};
