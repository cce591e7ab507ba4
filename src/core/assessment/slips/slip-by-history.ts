import type { Finding, Place } from "../../finding";
import { Exact } from "../../number";
import type { Unit } from "../../unit";
import { likelyFactors } from "./likely-factors";

/** 历史水平 — the middle of earlier values and how far they usually lie from it, as a ratio of one or more. */
export interface SlipHistory {
  readonly median: Exact;
  readonly spread: Exact;
  readonly count: number;
}

/** Fewer values say nothing about what is usual. */
const leastValues = 4;
const two = Exact.of("2");

/**
 * 历史水平的估计 — median and median ratio to it, of the values above zero: a slip among them moves neither. `undefined` where
 * there are too few.
 */
export function historyOf(values: readonly Exact[]): SlipHistory | undefined {
  const positive = values.filter((value) => value.compare(Exact.zero) > 0);
  if (positive.length < leastValues) return undefined;
  const median = medianOf(positive);
  const spread = medianOf(positive.map((value) => apart(value, median)));
  return { median, spread, count: positive.length };
}

/**
 * 按历史诊断 — a value that lies away from its history by just about a common ratio. A history that swings by itself asks for
 * more; ratios that are no power of ten must be met closely, because consumption may well triple.
 */
export function slipByHistory(
  value: Exact,
  unit: Unit | undefined,
  { median, spread, count }: SlipHistory,
  at: Place,
): Finding | undefined {
  if (value.compare(Exact.zero) <= 0) return undefined;
  const ratio = apart(value, median);
  const usual = spread.times(spread).times(spread);
  if (ratio.compare(Exact.of("2.5")) < 0 || ratio.compare(usual) <= 0) return undefined;
  const near = likelyFactors(unit)
    .map((factor) => ({ factor, distance: apart(ratio, factor.ratio) }))
    .filter(({ factor, distance }) => distance.compare(reach(factor.measures !== undefined, spread)) <= 0)
    .sort((first, second) => first.distance.compare(second.distance))[0];
  if (near === undefined) return undefined;
  const isHigh = value.compare(median) > 0;
  const { factor } = near;
  const meant = isHigh ? value.dividedBy(factor.ratio) : value.times(factor.ratio);
  return {
    code: "slip-by-history",
    severity: "warning",
    at,
    values: {
      found: value.toText(6).text,
      factor: factor.text,
      direction: isHigh ? "high" : "low",
      meant: meant.toText(6).text,
      median: median.toText(6).text,
      count: `${count}`,
      hint: factor.reason?.zh ?? "",
      hintInEnglish: factor.reason?.en ?? "",
    },
  };
}

/** How far from the ratio a value may lie and still be explained by it. */
function reach(isOfEnergy: boolean, spread: Exact): Exact {
  const least = Exact.of(isOfEnergy ? "1.1" : "1.5");
  const most = isOfEnergy ? Exact.of("1.25") : two;
  if (spread.compare(least) <= 0) return least;
  return spread.compare(most) < 0 ? spread : most;
}

/** The ratio of two positive values, the larger above. */
function apart(first: Exact, second: Exact): Exact {
  return first.compare(second) >= 0 ? first.dividedBy(second) : second.dividedBy(first);
}

/** The middle value; of an even number, the mean of the two in the middle. */
function medianOf(values: readonly Exact[]): Exact {
  const sorted = [...values].sort((first, second) => first.compare(second));
  const above = sorted[sorted.length >> 1] ?? Exact.zero;
  if (sorted.length % 2 === 1) return above;
  return above.plus(sorted[(sorted.length >> 1) - 1] ?? Exact.zero).dividedBy(two);
}
