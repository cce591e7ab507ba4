import type { Exact } from "../number";
import { mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

/** 碳汇年减排量预估 — developed area times yearly reduction per mu; an estimate, which offsets nothing before its issue. */
export const sinkEstimate = defineMethod<{ area: Exact; perMu: Exact }>({
  requirement: "E13",
  clauses: ["CIECCPA061 6.2.3a7"],
  writes: "R = A × r",
  symbols: { area: "A", perMu: "r" },
  conditions: [mustNotBeNegative("area"), mustNotBeNegative("perMu")],
  formula: ({ area, perMu }) => area.times(perMu),
});
