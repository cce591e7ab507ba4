import { Exact } from "../number";
import { mustBePositive } from "./condition";
import { defineMethod } from "./define-method";

/**
 * 单位换算 — a quantity in another unit. The clause fixes the units of activity data and factors; the exact ratio of the
 * units is shown with the calculation, and a coefficient takes part only where one is stated.
 */
export const convertedQuantity = defineMethod<{ value: Exact; coefficient?: Exact }>({
  requirement: "C1",
  clauses: ["CIECCPA061 8.2.5.3"],
  writes: "y = x × k",
  symbols: { value: "x", coefficient: "k" },
  conditions: [mustBePositive("coefficient")],
  defaults: { coefficient: Exact.one },
  formula: ({ value, coefficient }) => value.times(coefficient),
});

/** 按系数折回 — as above, where the units ask to divide by the coefficient: from GJ to tce. */
export const convertedQuantityBack = defineMethod<{ value: Exact; coefficient: Exact }>({
  requirement: "C1",
  clauses: ["CIECCPA061 8.2.5.3"],
  writes: "y = x ÷ k",
  symbols: { value: "x", coefficient: "k" },
  conditions: [mustBePositive("coefficient")],
  formula: ({ value, coefficient }) => value.dividedBy(coefficient),
});
