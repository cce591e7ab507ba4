import {
  directTotal,
  emissionFactor,
  Exact,
  explain,
  massBalance,
  total,
  weightedMean,
  type Notation,
} from "../../../src/core";

const list = (...texts: string[]): Exact[] => texts.map((text) => Exact.of(text));
const named: Notation = { number: (value, input) => `${value.toText().text}:${input}` };
const counted: Notation = {
  number: (value) => value.toText().text,
  column: (count) => (count > 2 ? `n=${count}` : undefined),
};

function substituted(outcome: ReturnType<typeof explain>): string {
  if (!outcome.ok) throw new Error(outcome.finding.code);
  return outcome.value.substituted;
}

test("every number is written by the notation, which knows its input", () => {
  const given = { activity: Exact.of("2"), factor: Exact.of("3") };
  expect(substituted(explain(emissionFactor, given, named))).toBe("2:activity × 3:factor");
});

test("a formula with a way of its own to be written uses the notation too", () => {
  const given = {
    inputs: list("2"),
    inputCarbon: list("0.5"),
    outputs: list("1"),
    outputCarbon: list("0.1"),
  };
  expect(substituted(explain(massBalance, given, named))).toBe(
    "[2:inputs×0.5:inputCarbon − (1:outputs×0.1:outputCarbon)] × 44/12",
  );
});

test("a long column is counted where it is one term among others", () => {
  const given = {
    stationaryCombustion: list("1", "2", "3"),
    mobileCombustion: list("4"),
    process: list("5", "6"),
    fugitive: list("-7"),
  };
  expect(substituted(explain(directTotal, given, counted))).toBe("Σ(n=3) + 4 + (5 + 6) + (-7)");
});

test("a sum of one column needs no parentheses", () => {
  expect(substituted(explain(total, { amounts: list("1", "-2") }, counted))).toBe("1 + (-2)");
});

test("paired columns that are long are named with their counts", () => {
  const column = list("1", "2", "3");
  expect(substituted(explain(weightedMean, { values: column, weights: column }, counted))).toBe(
    "x: n=3, w: n=3",
  );
});

test("the number of the formula in its standard is part of the explanation", () => {
  const outcome = explain(emissionFactor, { activity: Exact.of("2"), factor: Exact.of("3") });
  expect(outcome.ok && outcome.value.equation).toBe("2");
});
