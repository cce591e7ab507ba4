import { success } from "../finding";
import { roundTo, type Exact, type RoundingMode } from "../number";
import type { Method } from "./method";

/**
 * 数值修约 — rounding once, on the exact value. The five standards name no rule; GB/T 8170 and the ministry's guidelines do,
 * so there is no clause to cite.
 */
export function rounded(places: number, mode: RoundingMode): Method<{ value: Exact }> {
  return {
    requirement: "H3",
    clauses: [],
    writes: "x → x'",
    symbols: { value: "x" },
    calculate: ({ value }) => success(roundTo(value, places, mode)),
    substitutes: ({ value }) =>
      `${value.toText(34).text}, ${mode === "half-even" ? "GB/T 8170" : "四舍五入 half-up"}, ${places}`,
  };
}
