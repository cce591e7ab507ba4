import { success } from "../finding";
import type { Exact } from "../number";
import { firstRefusal, mustNotBeNegative } from "./conditions";
import type { Method } from "./method";

/**
 * 排放因子法 — activity data times emission factor. Activity data may be negative: red-letter corrections and energy passed
 * on stand in ledgers with a minus sign, and the result shows it. A factor may be zero but never negative.
 */
export const emissionFactor: Method<{ activity: Exact; factor: Exact }> = {
  requirement: "C1",
  clauses: ["CIECCPA061 8.2.5.3"],
  writes: "E = AD × EF",
  symbols: { activity: "AD", factor: "EF" },
  calculate: ({ activity, factor }) =>
    firstRefusal(mustNotBeNegative("factor", factor)) ?? success(activity.times(factor)),
};
