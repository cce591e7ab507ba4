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
    draws: 100_000,
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
  expect(high - low).toBeGreaterThan(9.9);
  expect(high - low).toBeLessThan(10.1);
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
