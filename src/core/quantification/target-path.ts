import { error, failure, success, type Finding, type Outcome } from "../finding";
import { Exact } from "../number";
import { shown } from "../trace";
import type { Method } from "./method";
import { roundedRoot } from "./rounded-root";

/** 目标路径的输入 — a base year and a target year with their values, and the year that is asked for. */
export interface TargetPathInput {
  readonly [input: string]: Exact;
  readonly baseYear: Exact;
  readonly baseValue: Exact;
  readonly targetYear: Exact;
  readonly targetValue: Exact;
  readonly year: Exact;
}

const symbols = { baseYear: "y0", baseValue: "E0", targetYear: "y1", targetValue: "E1", year: "y" };

/** 线性目标路径 — the value of a year on the straight line from the base year to the target year. */
export const linearTarget: Method<TargetPathInput> = {
  requirement: "D3",
  clauses: ["GUIDE 6.3", "DZJN108 5.2"],
  writes: "E = E0 + (E1 − E0) × (y − y0) ÷ (y1 − y0)",
  symbols,
  calculate: (given) => {
    const refusal = refusalOf(given);
    if (refusal !== undefined) return failure(refusal);
    const { baseYear, baseValue, targetYear, targetValue, year } = given;
    const share = year.minus(baseYear).dividedBy(targetYear.minus(baseYear));
    return success(baseValue.plus(targetValue.minus(baseValue).times(share)));
  },
};

/**
 * 等比目标路径 — the value of a year where every year changes by the same rate. The root is rounded once, to 34 significant
 * digits, a half to even; the double that a cell shows is then the one nearest to the true value.
 */
export const constantRateTarget: Method<TargetPathInput> = {
  requirement: "D3",
  clauses: ["GUIDE 6.3", "DZJN108 5.2"],
  writes: "E = E0 × (E1 ÷ E0)^((y − y0) ÷ (y1 − y0))",
  symbols,
  calculate: (given) => {
    const refusal = refusalOf(given) ?? notPositive(given);
    return refusal === undefined ? constantRate(given) : failure(refusal);
  },
};

function constantRate({
  baseYear,
  baseValue,
  targetYear,
  targetValue,
  year,
}: TargetPathInput): Outcome<Exact> {
  const span = targetYear.minus(baseYear).toDouble();
  const step = year.minus(baseYear).toDouble();
  if (step === 0) return success(baseValue);
  if (step === span) return success(targetValue);
  const product = power(baseValue, span - step).times(power(targetValue, step));
  return success(roundedRoot(product, span).value);
}

function power(base: Exact, exponent: number): Exact {
  let result = Exact.one;
  for (let step = 0; step < exponent; step += 1) result = result.times(base);
  return result;
}

/** Years are whole, the target lies after the base, and the year that is asked for between the two. */
function refusalOf({ baseYear, targetYear, year }: TargetPathInput): Finding | undefined {
  const years: readonly [string, Exact][] = [
    ["baseYear", baseYear],
    ["targetYear", targetYear],
    ["year", year],
  ];
  for (const [input, value] of years) {
    const isYear =
      value.split().rest.isZero() &&
      value.compare(Exact.of("1900")) >= 0 &&
      value.compare(Exact.of("2200")) <= 0;
    if (!isYear) return error("year-unreadable", input, { found: shown(value) });
  }
  const values = { found: shown(year), from: shown(baseYear), to: shown(targetYear) };
  if (baseYear.compare(targetYear) >= 0) return error("target-years-reversed", "targetYear", values);
  const isBetween = year.compare(baseYear) >= 0 && year.compare(targetYear) <= 0;
  return isBetween ? undefined : error("year-outside-target", "year", values);
}

function notPositive({ baseValue, targetValue }: TargetPathInput): Finding | undefined {
  const values: readonly [string, Exact][] = [
    ["baseValue", baseValue],
    ["targetValue", targetValue],
  ];
  const [input, value] = values.find(([, each]) => each.compare(Exact.zero) <= 0) ?? [];
  return value === undefined ? undefined : error("not-positive", input, { found: shown(value) });
}
