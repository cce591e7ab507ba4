import { error, failure, success, type Finding, type Outcome } from "../../finding";
import { Exact } from "../../number";
import { guide } from "../../standards";
import { shown } from "../../trace";
import { open } from "../finding-of-rule";
import { knownFigures, yearsWithout, type History } from "./history";
import { yearsText } from "./readiness";
import { trendThrough, type TrendMethod } from "./trend";

/** 一年的预测 — the trend in one year, and the band in which the known years lay around it. */
export interface ForecastYear {
  readonly year: number;
  readonly value: Exact;
  readonly low: Exact;
  readonly high: Exact;
  readonly findings: readonly Finding[];
}

/** 趋势预测 — the forecast of 5.2.1: a trend carried on, never a plan. */
export interface Forecast {
  readonly method: TrendMethod;
  readonly years: readonly ForecastYear[];
  /** What is to be said about the record itself, such as years that it lacks. */
  readonly findings: readonly Finding[];
}

const fewest = 3;

/**
 * 预测趋势 — A8. The band is the largest distance by which a known year lay below and above the trend: a fact about the
 * record, not a confidence interval, for which yearly figures of one enterprise are too few and too alike.
 */
export function forecastOf(
  history: History,
  years: readonly number[],
  method: TrendMethod,
): Outcome<Forecast> {
  const figures = knownFigures(history);
  const first = figures[0];
  const last = figures.at(-1);
  if (first === undefined || last === undefined || figures.length < fewest) {
    return failure(error("years-too-few", "values", { found: `${figures.length}`, expected: `${fewest}` }));
  }
  for (const year of years) {
    if (year <= last.year || year > last.year + 100) {
      return failure(error("forecast-year-not-later", "to", { found: `${year}`, expected: `${last.year}` }));
    }
  }
  if (method === "compoundRate") {
    const low = [first, last].find(({ value }) => value.compare(Exact.zero) <= 0);
    if (low !== undefined) return failure(error("not-positive", "values", { found: shown(low.value) }));
  }
  const trend = trendThrough(figures, method);
  const distances = figures.map(({ year, value }) => value.minus(trend(year)));
  const below = distances.reduce((low, each) => (each.compare(low) < 0 ? each : low), Exact.zero);
  const above = distances.reduce((high, each) => (each.compare(high) > 0 ? each : high), Exact.zero);
  const missing = yearsWithout(figures, first.year, last.year);
  const gap = open(guide.preconditions.trend, "years-missing", { input: "values" }, yearsText(missing));
  return success({
    method,
    years: years.map((year) => {
      const value = trend(year);
      const findings = value.isNegative() ? [error("forecast-below-zero", "values")] : [];
      return { year, value, low: value.plus(below), high: value.plus(above), findings };
    }),
    findings: missing.length === 0 ? [] : [gap],
  });
}
