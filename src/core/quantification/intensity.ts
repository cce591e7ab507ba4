import { success } from "../finding";
import type { Exact } from "../number";
import { mustBePositive } from "./conditions";
import type { Method } from "./method";

/** 碳排放强度 — emissions per unit of output, service or output value. */
export const emissionIntensity: Method<{ emissions: Exact; output: Exact }> = {
  requirement: "C11",
  clauses: ["DB43 3.12", "DB14 3.8"],
  writes: "I = E ÷ Q",
  symbols: { emissions: "E", output: "Q" },
  calculate: ({ emissions, output }) =>
    mustBePositive("output", output) ?? success(emissions.dividedBy(output)),
};
