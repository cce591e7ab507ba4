import { success } from "../finding";
import { roundTo, sum, type Exact, type RoundingMode } from "../number";
import { shown } from "../trace";
import type { Method } from "./method";

/**
 * 修约差 — what has to be added to the rounded parts of a report so that they meet its rounded total. Both are rounded once,
 * from the exact values: the total is never the sum of rounded parts. GB/T 8170 and the ministry's guidelines say how to
 * round; no clause of the five standards does.
 */
export function roundingDifference(places: number, mode: RoundingMode): Method<{ parts: readonly Exact[] }> {
  const round = (value: Exact): Exact => roundTo(value, places, mode);
  return {
    requirement: "H3",
    clauses: [],
    writes: "δ = (Σx)' − Σx'",
    symbols: { parts: "x" },
    calculate: ({ parts }) => success(round(sum(parts)).minus(sum(parts.map(round)))),
    substitutes: ({ parts }, _write, writeSum) => {
      const terms = parts.map(round).map((part) => ({ text: shown(part), value: () => part }));
      return `${shown(round(sum(parts)))} − (${writeSum(terms)})`;
    },
  };
}
