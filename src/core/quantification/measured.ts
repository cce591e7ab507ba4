import type { Exact } from "../number";
import { mustNotBeNegative, type Condition } from "./condition";
import { defineMethod } from "./define-method";

/** The hours of a leap year: more cannot have been measured in a year. */
const atMostALeapYear: Condition = { input: "hours", code: "hours-out-of-range", most: 8784 };

/**
 * 实测法 — flue-gas flow times concentration times hours. The clause prints no formula: it asks for representative flow and
 * concentration, measured on the stack or on samples. In base units: m³/h × t/m³ × h = t of the gas measured.
 */
export const measured = defineMethod<{ flow: Exact; concentration: Exact; hours: Exact }>({
  requirement: "C3",
  clauses: ["CIECCPA061 8.2.5.1"],
  writes: "E = Q × C × h",
  symbols: { flow: "Q", concentration: "C", hours: "h" },
  conditions: [
    mustNotBeNegative("flow"),
    mustNotBeNegative("concentration"),
    mustNotBeNegative("hours"),
    atMostALeapYear,
  ],
  formula: ({ flow, concentration, hours }) => flow.times(concentration).times(hours),
});
