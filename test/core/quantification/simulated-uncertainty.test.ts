import { normalQuantile, SeededUniform } from "../../../src/core/number";
import { simulate, type Distribution, type SimulationInput } from "../../../src/core";

const of = (
  values: readonly number[],
  uncertainties: readonly number[],
  distribution: Distribution,
  more: Partial<SimulationInput> = {},
) =>
  simulate({
    values,
    uncertainties,
    distributions: values.map(() => distribution),
    operation: "sum",
    seed: 2025,
    draws: 10_000,
    ...more,
  });

test("the same seed gives the same digits, another seed others", () => {
  const once = of([100, 200], [0.5, 0.4], "normal");
  expect(of([100, 200], [0.5, 0.4], "normal")).toEqual(once);
  expect(of([100, 200], [0.5, 0.4], "normal", { seed: 2026 })).not.toEqual(once);
});

test("of independent normal terms it finds the interval of error propagation", () => {
  const { mean, low, high } = of([100, 200], [0.03, 0.02], "normal");
  expect(mean).toBeCloseTo(300, 1);
  expect(high - low).toBeGreaterThan(9.8);
  expect(high - low).toBeLessThan(10.2);
});

test("a uniform value leaves 2.5 % of its range on either side", () => {
  const { low, high } = of([100], [0.5], "uniform");
  expect(low).toBeCloseTo(52.5, 0);
  expect(high).toBeCloseTo(147.5, 0);
});

test("a triangular value lies nearer to its middle than a uniform one", () => {
  const { low, high } = of([100], [0.5], "triangular");
  expect(low).toBeCloseTo(100 - 50 * (1 - Math.sqrt(0.05)), 0);
  expect(high).toBeCloseTo(100 + 50 * (1 - Math.sqrt(0.05)), 0);
});

test("a lognormal value lies between x ÷ (1+u) and x × (1+u) in 95 of 100 draws", () => {
  const { low, high } = of([100], [1], "lognormal");
  expect(low).toBeCloseTo(50, 0);
  expect(high / 100).toBeCloseTo(2, 1);
});

test("a product of uncertain factors is skewed, which propagation cannot see", () => {
  const { mean, low, high } = of([10, 10], [1, 1], "lognormal", { operation: "product" });
  expect(high - mean).toBeGreaterThan(mean - low);
});

test("without uncertainty every draw is the value", () => {
  expect(of([100, 11], [0, 0], "normal", { draws: 1_000 })).toEqual({ mean: 111, low: 111, high: 111 });
});

/** Uniform numbers as the generator gives them, sorted. */
function drawnOf(seed: number, count: number): number[] {
  const random = SeededUniform.of(seed);
  return Array.from({ length: count }, () => random.next()).sort((a, b) => a - b);
}

test.each([
  [1, 0, 0],
  [40, 0, 38],
  [41, 1, 39],
  [1_000, 24, 974],
  [1_001, 25, 975],
])("of %d draws the bounds are those of rank 2.5 and 97.5 per cent, rounded up", (draws, low, high) => {
  const sorted = drawnOf(2025, draws).map((random) => 100 * (1 + 0.5 * (2 * random - 1)));
  const found = of([100], [0.5], "uniform", { draws });
  expect([found.low, found.high]).toEqual([sorted[low], sorted[high]]);
});

test("the mean is the sum of the draws by their number", () => {
  const [first = 0, second = 0] = drawnOf(7, 2).map((random) => 100 * (1 + 0.5 * (2 * random - 1)));
  expect(of([100], [0.5], "uniform", { seed: 7, draws: 2 }).mean).toBeCloseTo((first + second) / 2, 12);
});

/** A value of 1 for a uniform number, by the definitions of the distributions. */
const defined: Readonly<Record<Distribution, (random: number) => number>> = {
  normal: (random) => 1 + (0.3 * normalQuantile(random)) / 1.959963984540054,
  uniform: (random) => 0.7 + 0.6 * random,
  triangular: (random) =>
    random < 0.5 ? 0.7 + 0.3 * Math.sqrt(2 * random) : 1.3 - 0.3 * Math.sqrt(2 - 2 * random),
  lognormal: (random) => 1.3 ** (normalQuantile(random) / 1.959963984540054),
};

test.each(Object.keys(defined) as Distribution[])("a %s value follows its definition", (distribution) => {
  for (let seed = 0; seed < 40; seed += 1) {
    const [random = 0] = drawnOf(seed, 1);
    const { mean } = of([1], [0.3], distribution, { seed, draws: 1 });
    expect(mean).toBeCloseTo(defined[distribution](random), 12);
  }
});

test("terms are added and factors multiplied, each with a number of its own", () => {
  const random = SeededUniform.of(3);
  const [first, second] = [10 * (0.7 + 0.6 * random.next()), 20 * (0.9 + 0.2 * random.next())];
  const once = { seed: 3, draws: 1 };
  expect(of([10, 20], [0.3, 0.1], "uniform", once).mean).toBeCloseTo(first + second, 11);
  const product = of([10, 20], [0.3, 0.1], "uniform", { ...once, operation: "product" });
  expect(product.mean).toBeCloseTo(first * second, 10);
});

test("a single run may mix distributions", () => {
  const random = SeededUniform.of(5);
  const expected = 10 * defined.uniform(random.next()) + 20 * defined.triangular(random.next());
  const mixed = { distributions: ["uniform", "triangular"] as const, seed: 5, draws: 1 };
  expect(of([10, 20], [0.3, 0.3], "normal", mixed).mean).toBeCloseTo(expected, 11);
});
