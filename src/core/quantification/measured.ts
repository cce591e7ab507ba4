import { error, failure, success } from "../finding";
import { Exact } from "../number";
import { shown } from "../trace";
import { firstRefusal, mustNotBeNegative } from "./conditions";
import type { Method } from "./method";

/** The hours of a leap year: more cannot have been measured in a year. */
const hoursOfLeapYear = Exact.of("8784");

/**
 * 实测法 — flue-gas flow times concentration times hours. The clause prints no formula: it asks for representative flow and
 * concentration, measured on the stack or on samples. In base units: m³/h × t/m³ × h = t of the gas measured.
 */
export const measured: Method<{ flow: Exact; concentration: Exact; hours: Exact }> = {
  requirement: "C3",
  clauses: ["CIECCPA061 8.2.5.1"],
  writes: "E = Q × C × h",
  symbols: { flow: "Q", concentration: "C", hours: "h" },
  calculate: ({ flow, concentration, hours }) => {
    const refusal = firstRefusal(
      mustNotBeNegative("flow", flow),
      mustNotBeNegative("concentration", concentration),
      mustNotBeNegative("hours", hours),
    );
    if (refusal !== undefined) return refusal;
    if (hours.compare(hoursOfLeapYear) > 0) {
      return failure(error("hours-out-of-range", "hours", { found: shown(hours) }));
    }
    return success(flow.times(concentration).times(hours));
  },
};
