import {
  normalQuantile,
  repeatableExponential,
  repeatableLogarithm,
  rootOfDouble,
  SeededUniform,
} from "../number";

/** 分布 — how a value may lie about what was stated. */
export type Distribution = "normal" | "uniform" | "triangular" | "lognormal";

/** What is drawn: every value with its relative uncertainty and its distribution, independent of each other. */
export interface SimulationInput {
  readonly values: readonly number[];
  readonly uncertainties: readonly number[];
  readonly distributions: readonly Distribution[];
  readonly operation: "sum" | "product";
  readonly seed: number;
  readonly draws: number;
}

/** 模拟结果 — the mean and the bounds that leave 2.5 % of the draws on either side. */
export interface Simulation {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** The normal quantile of 97.5 %: an uncertainty is half the width of the interval that holds 95 %. */
const coverage = normalQuantile(0.975);

/**
 * 蒙特卡洛模拟 — draws sums or products again and again and counts. The same seed gives the same digits on every machine:
 * the generator is exact, and only operations that every machine rounds alike follow it. A bound is the draw whose rank
 * is 2.5 % (97.5 %) of their number, rounded up. The draws of a run are simulated, not exact: another seed gives
 * other last digits.
 */
export function simulate({
  values,
  uncertainties,
  distributions,
  operation,
  seed,
  draws,
}: SimulationInput): Simulation {
  const random = SeededUniform.of(seed);
  const results = new Float64Array(draws);
  let total = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    let result = operation === "sum" ? 0 : 1;
    for (let index = 0; index < values.length; index += 1) {
      const value = values[index] ?? 0;
      const uncertainty = uncertainties[index] ?? 0;
      const drawn = value * relative(distributions[index] ?? "normal", uncertainty, random.next());
      result = operation === "sum" ? result + drawn : result * drawn;
    }
    results[draw] = result;
    total += result;
  }
  results.sort();
  return { mean: total / draws, low: ranked(results, 25), high: ranked(results, 975) };
}

/** The draw of a value of 1. Uniform and triangular values never leave 1 ± u. */
function relative(distribution: Distribution, uncertainty: number, random: number): number {
  switch (distribution) {
    case "normal":
      return 1 + (uncertainty / coverage) * normalQuantile(random);
    case "uniform":
      return 1 + uncertainty * (2 * random - 1);
    case "triangular":
      return 1 + uncertainty * triangular(random);
    case "lognormal":
      return repeatableExponential(
        (repeatableLogarithm(1 + uncertainty) / coverage) * normalQuantile(random),
      );
  }
}

/** From −1 to 1 with its peak at 0. */
function triangular(random: number): number {
  return random < 0.5 ? rootOfDouble(2 * random) - 1 : 1 - rootOfDouble(2 * (1 - random));
}

function ranked(sorted: Float64Array, thousandths: number): number {
  const whole = (sorted.length * thousandths + 999) / 1000;
  return sorted[whole - (whole % 1) - 1] ?? sorted[0] ?? 0;
}
