import type { Exact } from "../number";
import { mustBePositive } from "./condition";
import { defineMethod } from "./define-method";

/** 碳排放强度 — emissions per unit of output, service or output value. */
export const emissionIntensity = defineMethod<{ emissions: Exact; output: Exact }>({
  requirement: "C11",
  clauses: ["DB43 3.12", "DB14 3.8"],
  writes: "I = E ÷ Q",
  symbols: { emissions: "E", output: "Q" },
  conditions: [mustBePositive("output")],
  formula: ({ emissions, output }) => emissions.dividedBy(output),
});
