import { Exact, sum } from "../../number";

/** 趋稳 — whether three years running are stable or falling, with the figures that decide it. */
export interface Settlement {
  readonly isStable: boolean;
  readonly isFalling: boolean;
  /** The largest distance from the mean, as a share of the mean; `undefined` where the mean is zero. */
  readonly largestDeviation: Exact | undefined;
}

/**
 * Stable: each year lies within the tolerance of the mean of the three, the limit included. Falling: the last year lies
 * below the first, and no year rises by more than the tolerance on the one before. Decided on exact values.
 */
export function settlementOf(values: readonly Exact[], tolerance: Exact): Settlement {
  const mean = sum(values).dividedBy(Exact.of(`${values.length}`));
  const distances = values.map((value) => magnitude(value.minus(mean)));
  const largest = distances.reduce((high, each) => (each.compare(high) > 0 ? each : high), Exact.zero);
  const isStable = largest.compare(magnitude(mean).times(tolerance)) <= 0;
  const risesTooMuch = values.some((value, index) => {
    const before = values[index - 1];
    return before !== undefined && value.minus(before).compare(magnitude(before).times(tolerance)) > 0;
  });
  const first = values[0];
  const last = values.at(-1);
  const isBelow = first !== undefined && last !== undefined && last.compare(first) < 0;
  return {
    isStable,
    isFalling: isBelow && !risesTooMuch,
    largestDeviation: mean.isZero() ? undefined : largest.dividedBy(magnitude(mean)),
  };
}

function magnitude(value: Exact): Exact {
  return value.isNegative() ? value.negated() : value;
}
