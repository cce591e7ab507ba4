import { error } from "../finding";
import type { Exact } from "../number";
import { shown } from "../trace";
import { mustNotBeNegative } from "./condition";
import { defineMethod } from "./define-method";

/**
 * 碳捕集、利用与封存 — captured, used and stored CO2 are entries of their own; what is neither used nor stored has gone
 * astray and is the result. None of the three is taken off a total here.
 */
export const capturedCarbonLost = defineMethod<{ captured: Exact; used: Exact; stored: Exact }>({
  requirement: "C14",
  clauses: ["CIECCPA061 9.1.1a2", "GUIDE 7.2.2"],
  writes: "L = M捕集 − M利用 − M封存",
  symbols: { captured: "M捕集", used: "M利用", stored: "M封存" },
  conditions: [mustNotBeNegative("captured"), mustNotBeNegative("used"), mustNotBeNegative("stored")],
  formula: ({ captured, used, stored }) => captured.minus(used).minus(stored),
  negativeResult: (lost) => error("carbon-not-balanced", "captured", { found: shown(lost.negated()) }),
});
