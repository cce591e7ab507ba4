import { Exact } from "../../number";

const two = Exact.of("2");

/** 中位数 — exact: the middle number, or half the sum of the two in the middle. Numbers in ascending order, at least one. */
export function medianOf(sorted: readonly Exact[]): Exact {
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) throw new RangeError("no median of nothing");
  if (sorted.length % 2 === 1) return upper;
  return upper.plus(sorted[half - 1] ?? upper).dividedBy(two);
}

/** In ascending order. */
export function ascending(values: readonly Exact[]): readonly Exact[] {
  return [...values].sort((first, second) => first.compare(second));
}

/** 四分位数 — the medians of the lower and the upper half; the middle number of an odd count belongs to neither. */
export function quartilesOf(sorted: readonly Exact[]): { readonly lower: Exact; readonly upper: Exact } {
  const half = sorted.length >> 1;
  return {
    lower: medianOf(sorted.slice(0, half)),
    upper: medianOf(sorted.slice(sorted.length - half)),
  };
}

export function absolute(value: Exact): Exact {
  return value.isNegative() ? value.negated() : value;
}
