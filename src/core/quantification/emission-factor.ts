import type { Exact } from "../number";
import { mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

/**
 * 排放因子法 — activity data times emission factor. Activity data may be negative: red-letter corrections and energy passed
 * on stand in ledgers with a minus sign, and the result shows it. A factor may be zero but never negative.
 */
export const emissionFactor = defineMethod<{ activity: Exact; factor: Exact }>({
  requirement: "C1",
  clauses: ["CIECCPA061 8.2.5.3"],
  equation: "2",
  writes: "E = AD × EF",
  symbols: { activity: "AD", factor: "EF" },
  conditions: [mustNotBeNegative("factor")],
  formula: ({ activity, factor }) => activity.times(factor),
});
