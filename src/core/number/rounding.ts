import { Exact } from "./exact";

/**
 * 修约规则 — how a number is rounded. `half-even` is GB/T 8170 (四舍六入五成双), `half-up` is the 四舍五入 that the guidelines of
 * the Ministry of Ecology and Environment ask for (a half goes away from zero).
 */
export type RoundingMode = "half-even" | "half-up";

/** Rounds once, on the exact value, to `places` decimal places; negative places round to tens, hundreds, … */
export function roundTo(value: Exact, places: number, mode: RoundingMode): Exact {
  const scale = Exact.of(`1e${places}`);
  const scaled = value.times(scale);
  const isNegative = scaled.isNegative();
  const { whole, rest } = (isNegative ? scaled.negated() : scaled).split();
  const half = rest.compare(Exact.of("0.5"));
  const goesUp = half > 0 || (half === 0 && (mode === "half-up" || isOdd(whole)));
  const rounded = goesUp ? whole.plus(Exact.one) : whole;
  return (isNegative ? rounded.negated() : rounded).dividedBy(scale);
}

function isOdd(whole: Exact): boolean {
  return !whole.dividedBy(Exact.of("2")).split().rest.isZero();
}
