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
  sum: (terms) =>
    `${terms[0]?.text} + ${terms
      .slice(1)
      .map(({ value }) => value().toText().text)
      .join(" & ")}`,
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

test("the sum of a column is written by the notation, which knows what every term comes to", () => {
  const given = {
    stationaryCombustion: list("1", "2", "3"),
    mobileCombustion: list("4"),
    process: list("5", "6"),
    fugitive: list("-7"),
  };
  expect(substituted(explain(directTotal, given, counted))).toBe("(1 + 2 & 3) + 4 + (5 + 6) + (-7)");
});

test("a sum of one column needs no parentheses", () => {
  expect(substituted(explain(total, { amounts: list("1", "-2") }, counted))).toBe("1 + -2");
});

test("paired columns are written pair by pair, with what each pair comes to", () => {
  const column = list("1", "2", "3");
  expect(substituted(explain(weightedMean, { values: column, weights: column }, counted))).toBe(
    "(1×1 + 4 & 9) ÷ (1 + 2 & 3)",
  );
});

test("the number of the formula in its standard is part of the explanation", () => {
  const outcome = explain(emissionFactor, { activity: Exact.of("2"), factor: Exact.of("3") });
  expect(outcome.ok && outcome.value.equation).toBe("2");
});
