import { Exact, explain, roundingDifference } from "../../../src/core";

const parts = (...texts: string[]): { parts: Exact[] } => ({ parts: texts.map((text) => Exact.of(text)) });

function difference(places: number, mode: "half-even" | "half-up", ...texts: string[]): string | undefined {
  const outcome = roundingDifference(places, mode).calculate(parts(...texts));
  return outcome.ok ? outcome.value.toText().text : undefined;
}

test("three thirds of a hundred need one more in the last place", () => {
  expect(difference(0, "half-even", "100/3", "100/3", "100/3")).toBe("1");
});

test("parts that were all rounded up need something taken off", () => {
  expect(difference(1, "half-up", "0.05", "0.05", "0.05")).toBe("-0.1");
});

test("parts that meet the total need nothing", () => {
  expect(difference(2, "half-even", "1.25", "2.5")).toBe("0");
});

test("the difference depends on the rule", () => {
  expect([difference(0, "half-even", "0.5", "0.5"), difference(0, "half-up", "0.5", "0.5")]).toEqual([
    "1",
    "-1",
  ]);
});

test("rounded parts and difference together are the rounded total", () => {
  const { parts: values } = parts("12.345", "7.005", "-3.3350001");
  const method = roundingDifference(2, "half-even");
  const outcome = method.calculate({ parts: values });
  const roundedParts = Exact.of("12.34").plus(Exact.of("7")).plus(Exact.of("-3.34"));
  expect(outcome.ok && roundedParts.plus(outcome.value).toText().text).toBe("16.01");
});

test("no parts have no difference", () => {
  expect(difference(2, "half-even")).toBe("0");
});

test("the explanation shows the rounded total and every rounded part", () => {
  const trace = explain(roundingDifference(0, "half-even"), parts("100/3", "100/3", "100/3"));
  expect(trace.ok && trace.value.substituted).toBe("100 − (33 + 33 + 33)");
});
