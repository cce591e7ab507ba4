import type { Exact } from "../number";
import { mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

/** 组织碳足迹 — direct and indirect emissions less removals. Removals are written as positive amounts. */
export const organizationalFootprint = defineMethod<{
  direct: readonly Exact[];
  indirect: readonly Exact[];
  removals?: readonly Exact[];
}>({
  requirement: "C9",
  clauses: ["DZJN108 3.8"],
  writes: "CF = Ed + Eind − R",
  symbols: { direct: "Ed", indirect: "Eind", removals: "R" },
  defaults: { removals: [] },
  conditions: [mustNotBeNegative("removals")],
  formula: ({ direct, indirect, removals }) => direct.sum().plus(indirect.sum()).minus(removals.sum()),
});
