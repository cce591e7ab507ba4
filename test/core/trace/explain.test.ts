import { emissionFactor, Exact, explain, fuelCombustion, massBalance, weightedMean } from "../../../src/core";

const of = (text: string): Exact => Exact.of(text);

test("numbers stand in the place of their symbols", () => {
  const trace = explain(emissionFactor, { activity: of("5000"), factor: of("0.5568") });
  expect(trace.ok && trace.value.substituted).toBe("5000 × 0.5568");
});

test("a negative number is put in brackets", () => {
  const trace = explain(emissionFactor, { activity: of("-3"), factor: of("2") });
  expect(trace.ok && trace.value.substituted).toBe("(-3) × 2");
});

test("the ratio 44/12 is shown as such", () => {
  const trace = explain(fuelCombustion, {
    consumption: of("1000"),
    netCalorificValue: of("20"),
    carbonContent: of("0.02749"),
    oxidationRate: of("0.94"),
  });
  expect(trace.ok && trace.value.substituted).toBe("1000 × 20 × 0.02749 × 0.94 × 44/12");
});

test("a balance shows every row of both sides", () => {
  const trace = explain(massBalance, {
    inputs: [of("300"), of("50")],
    inputCarbon: [of("0.88"), of("0.75")],
    outputs: [of("1000")],
    outputCarbon: [of("0.0018")],
  });
  expect(trace.ok && trace.value.substituted).toBe("[300×0.88 + 50×0.75 − (1000×0.0018)] × 44/12");
});

test("a stated other ratio is shown instead of 44/12", () => {
  const trace = explain(massBalance, {
    inputs: [of("1")],
    inputCarbon: [of("1")],
    outputs: [],
    outputCarbon: [],
    ratio: of("3.664"),
  });
  expect(trace.ok && trace.value.substituted).toBe("[1×1] × 3.664");
});

test("a weighted mean shows values, weights and their sum", () => {
  const trace = explain(weightedMean, { values: [of("20.1"), of("20.9")], weights: [of("300"), of("100")] });
  expect(trace.ok && trace.value.substituted).toBe("(20.1×300 + 20.9×100) ÷ (300 + 100)");
});

test("a result without a finite decimal says so", () => {
  const trace = explain(fuelCombustion, {
    consumption: of("1"),
    netCalorificValue: of("1"),
    carbonContent: of("1"),
    oxidationRate: of("1"),
  });
  expect(trace.ok && trace.value.isResultExact).toBe(false);
});

test("a refused calculation has a finding and no explanation", () => {
  expect(explain(emissionFactor, { activity: of("1"), factor: of("-1") })).toMatchObject({
    ok: false,
    finding: { code: "negative", at: { input: "factor" } },
  });
});
