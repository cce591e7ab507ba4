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

/** In ascending order. Decimals that were typed stand in the order of their doubles. */
export function ascending(values: readonly Exact[]): readonly Exact[] {
  return [...values].sort((first, second) =>
    first.typed !== undefined && second.typed !== undefined
      ? first.typed - second.typed
      : first.compare(second),
  );
}

/** Distances from a center, in ascending order, of numbers in ascending order: two runs, merged. */
export function distancesFrom(center: Exact, sorted: readonly Exact[]): readonly Exact[] {
  const distances = sorted.map((value) => absolute(value.minus(center)));
  let right = sorted.findIndex((value) => value.compare(center) >= 0);
  let left = right - 1;
  const merged: Exact[] = [];
  while (merged.length < distances.length) {
    const [below, above] = [distances[left], distances[right]];
    const isBelow = above === undefined || (below !== undefined && below.compare(above) <= 0);
    const nearer = isBelow ? below : above;
    if (nearer === undefined) break;
    merged.push(nearer);
    if (isBelow) left -= 1;
    else right += 1;
  }
  return merged;
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
