import type { Finding, Place } from "../../finding";
import { Exact } from "../../number";
import { guide } from "../../standards";
import { against, open } from "../finding-of-rule";
import { ascending, distancesFrom, medianOf, quartilesOf } from "./median";

/** 判别方法 — MAD: distance from the median in median absolute deviations; IQR: distance from the quartiles. */
export type AbnormalMethod = "MAD" | "IQR";

/** One number of the series and where it stands. */
export interface PlacedNumber {
  readonly value: Exact;
  readonly at: Place;
}

/** 异常值 — one number beyond the limit, and by how much it deviates in the measure of the method. */
export interface AbnormalValue {
  readonly value: Exact;
  readonly deviation: Exact;
  readonly at: Place;
  readonly finding: Finding;
}

/** 异常判别的结果 — what was measured by, and what lies beyond; where there is no conclusion, `doubt` says why. */
export interface AbnormalReport {
  readonly method: AbnormalMethod;
  readonly threshold: Exact;
  readonly center: Exact | undefined;
  readonly spread: Exact | undefined;
  readonly abnormal: readonly AbnormalValue[];
  readonly doubt: Finding | undefined;
}

/** Fewer numbers than this tell nothing about what is usual. */
const fewest: Readonly<Record<AbnormalMethod, number>> = { MAD: 5, IQR: 8 };

/** 默认界限 — 3.5 median absolute deviations (scaled to a standard deviation); 1.5 interquartile ranges. */
export const usualThreshold: Readonly<Record<AbnormalMethod, Exact>> = {
  MAD: Exact.of("3.5"),
  IQR: Exact.of("1.5"),
};

/** Of a normal distribution, the median absolute deviation is this part of the standard deviation. */
const scaling = Exact.of("0.6745");

const rule = guide.dataQuality.abnormal;

/**
 * 判别异常值 — B7: exact medians, so that no abnormal value hides the others and the order of rows makes no difference. The
 * text names no method; the one used stands in the result. What is found is asked about, never removed.
 */
export function abnormalValues(
  numbers: readonly PlacedNumber[],
  method: AbnormalMethod,
  threshold: Exact,
  series: Place,
): AbnormalReport {
  const nothing = { method, threshold, center: undefined, spread: undefined, abnormal: [] };
  if (numbers.length < fewest[method]) {
    const values = { found: `${numbers.length}`, expected: `${fewest[method]}` };
    return { ...nothing, doubt: open(rule, "abnormal-too-few", series, values) };
  }
  const sorted = ascending(numbers.map(({ value }) => value));
  const center = medianOf(sorted);
  const { spread, low, high, deviationOf } =
    method === "MAD" ? byMedian(sorted, center, threshold) : byQuartiles(sorted, threshold);
  if (spread.isZero()) {
    const doubt = open(rule, "abnormal-no-spread", series, { found: center.toText(15).text });
    return { ...nothing, center, spread, doubt };
  }
  const isWithin = within(low, high);
  const abnormal = numbers.flatMap(({ value, at }): AbnormalValue[] => {
    if (isWithin(value)) return [];
    const deviation = deviationOf(value);
    const values = {
      found: value.toText(15).text,
      deviation: `${deviation.toText(4).text} ${method}`,
      limit: threshold.toText(15).text,
    };
    const finding: Finding = { ...against(rule, "abnormal-value", at, values), severity: "warning" };
    return [{ value, deviation, at, finding }];
  });
  return { method, threshold, center, spread, abnormal, doubt: undefined };
}

interface Measure {
  readonly spread: Exact;
  /** The least and the greatest number that are not abnormal. */
  readonly low: Exact;
  readonly high: Exact;
  /** Only asked where the spread is not zero. */
  readonly deviationOf: (value: Exact) => Exact;
}

function byMedian(sorted: readonly Exact[], center: Exact, threshold: Exact): Measure {
  const spread = medianOf(distancesFrom(center, sorted));
  const reach = threshold.times(spread).dividedBy(scaling);
  return {
    spread,
    low: center.minus(reach),
    high: center.plus(reach),
    deviationOf: (value) => value.minus(center).times(scaling).dividedBy(spread),
  };
}

function byQuartiles(sorted: readonly Exact[], threshold: Exact): Measure {
  const { lower, upper } = quartilesOf(sorted);
  const spread = upper.minus(lower);
  const reach = threshold.times(spread);
  return {
    spread,
    low: lower.minus(reach),
    high: upper.plus(reach),
    deviationOf: (value) => value.minus(value.compare(upper) > 0 ? upper : lower).dividedBy(spread),
  };
}

/** Two decimals whose doubles differ stand in the order of their doubles; only where they agree is it worked out. */
function within(low: Exact, high: Exact): (value: Exact) => boolean {
  const [lowest, highest] = [low.toDouble(), high.toDouble()];
  return (value) => {
    const { typed } = value;
    if (typed !== undefined && typed > lowest && typed < highest) return true;
    return value.compare(low) >= 0 && value.compare(high) <= 0;
  };
}
