import { Exact, sum } from "../../number";
import { roundedRoot } from "../../quantification/rounded-root";
import type { YearFigure } from "./history";

/** 趋势方法 — how a trend is drawn through the years. */
export type TrendMethod = "leastSquares" | "theilSen" | "compoundRate";

/** A trend as a function of the year. */
export type Trend = (year: number) => Exact;

/**
 * 趋势线 — least squares and Theil–Sen are exact on rational numbers. The compound rate goes through the first and the last
 * year; its root is rounded to 34 digits. At least two years are needed, for the compound rate both above zero.
 */
export function trendThrough(figures: readonly YearFigure[], method: TrendMethod): Trend {
  if (method === "compoundRate") return compoundRate(figures);
  const slope = method === "leastSquares" ? leastSquaresSlope(figures) : median(slopes(figures));
  const years = figures.map(({ year }) => whole(year));
  const rests = figures.map(({ year, value }) => value.minus(slope.times(whole(year))));
  const base =
    method === "leastSquares"
      ? mean(figures.map(({ value }) => value)).minus(slope.times(mean(years)))
      : median(rests);
  return (year) => base.plus(slope.times(whole(year)));
}

function leastSquaresSlope(figures: readonly YearFigure[]): Exact {
  const middle = mean(figures.map(({ year }) => whole(year)));
  const level = mean(figures.map(({ value }) => value));
  const steps = figures.map(({ year }) => whole(year).minus(middle));
  const products = figures.map(({ value }, index) => value.minus(level).times(steps[index] ?? Exact.zero));
  return sum(products).dividedBy(sum(steps.map((step) => step.times(step))));
}

/** The slope between every two years. */
function slopes(figures: readonly YearFigure[]): readonly Exact[] {
  return figures.flatMap((late, index) =>
    figures
      .slice(0, index)
      .map((early) => late.value.minus(early.value).dividedBy(whole(late.year - early.year))),
  );
}

function compoundRate(figures: readonly YearFigure[]): Trend {
  const first = figures[0];
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return () => Exact.zero;
  const span = last.year - first.year;
  const ratio = last.value.dividedBy(first.value);
  return (year) => {
    const step = year - first.year;
    return roundedRoot(power(first.value, span).times(power(ratio, step)), span).value;
  };
}

/** A whole power; a negative one is never asked for. */
function power(base: Exact, exponent: number): Exact {
  let result = Exact.one;
  for (let step = 0; step < exponent; step += 1) result = result.times(base);
  return result;
}

function median(values: readonly Exact[]): Exact {
  const ordered = [...values].sort((first, second) => first.compare(second));
  const upper = (ordered.length - (ordered.length % 2)) / 2;
  const high = ordered[upper] ?? Exact.zero;
  const low = ordered[ordered.length - 1 - upper] ?? high;
  return high.plus(low).dividedBy(Exact.of("2"));
}

function mean(values: readonly Exact[]): Exact {
  return sum(values).dividedBy(whole(values.length));
}

function whole(number: number): Exact {
  return Exact.of(`${number}`);
}
