import type { Exact } from "../number";
import { mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

/** 二氧化碳当量 — mass of a gas times its global warming potential. Captured gas stands with a minus sign. */
export const co2Equivalent = defineMethod<{ amount: Exact; gwp: Exact }>({
  requirement: "C7",
  clauses: ["GUIDE 3.1", "DB14 3.1"],
  writes: "E = M × GWP",
  symbols: { amount: "M", gwp: "GWP" },
  conditions: [mustNotBeNegative("gwp")],
  formula: ({ amount, gwp }) => amount.times(gwp),
});
