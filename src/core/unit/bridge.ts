import { conversion, divide, multiply } from "./arithmetic";
import type { Exact } from "../number";
import type { Unit } from "./unit";

/** How a coefficient leads from one unit to another: what is left to multiply by, and whether one divides by it. */
export interface Bridge {
  readonly factor: Exact;
  readonly isDivided: boolean;
}

/**
 * 系数换算 — from one quantity to another by a stated coefficient (a heating value, a density, GJ per tce): the value is
 * multiplied by it or divided by it, whichever the units allow; `undefined` where neither does.
 */
export function bridge(from: Unit, to: Unit, coefficient: Unit): Bridge | undefined {
  const times = conversion(multiply(from, coefficient), to);
  if ("factor" in times) return { factor: times.factor, isDivided: false };
  const over = conversion(divide(from, coefficient), to);
  return "factor" in over ? { factor: over.factor, isDivided: true } : undefined;
}
