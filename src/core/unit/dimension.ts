import type { GasKey } from "./gases";

/**
 * 量纲 — what a unit measures. Carbon, each gas, carbon dioxide equivalent, and standard coal are dimensions of
 * their own: getting from one to another takes a factor that somebody has to name (44/12, a GWP, a heating
 * value), never a ratio of units. Months and years are `calendar`: a year has no fixed number of days. Volume
 * is not length cubed, because a gas volume carries a reference state.
 */
export type Dimension =
  | "mass"
  | "volume"
  | "energy"
  | "time"
  | "calendar"
  | "length"
  | "carbon"
  | "co2e"
  | "standardCoal"
  | "money"
  | CountedThing
  | GasKey;

/** Things that are counted; ten pieces are not ten machines. */
type CountedThing = "piece" | "item" | "machine" | "set" | "vehicle" | "person" | "occasion";

/** The exponents of a unit, zero exponents left out; a plain number has none. */
export type Dimensions = Readonly<Partial<Record<Dimension, number>>>;

/** Adds `times` times the exponents of the second to the first. */
export function combine(first: Dimensions, second: Dimensions, times: number): Dimensions {
  const exponents: Partial<Record<Dimension, number>> = { ...first };
  for (const [dimension, exponent] of entries(second)) {
    exponents[dimension] = (exponents[dimension] ?? 0) + exponent * times;
  }
  return Object.fromEntries(entries(exponents).filter(([, exponent]) => exponent !== 0));
}

/** Whether both have the same exponents. */
export function equalDimensions(first: Dimensions, second: Dimensions): boolean {
  return entries(combine(first, second, -1)).length === 0;
}

function entries(dimensions: Dimensions): [Dimension, number][] {
  return Object.entries(dimensions) as [Dimension, number][];
}
