import { Exact } from "./exact";

/** Σ — the exact sum; it does not depend on the order. */
export function sum(values: readonly Exact[]): Exact {
  return values.reduce((total, value) => total.plus(value), Exact.zero);
}
