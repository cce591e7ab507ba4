import {
  absoluteUncertainty,
  Exact,
  explain,
  productUncertainty,
  sumUncertainty,
  type UncertaintyInput,
} from "../../../src/core";
import type { Outcome } from "../../../src/core/finding";

const list = (...texts: readonly string[]): Exact[] => texts.map((text) => Exact.of(text));

const given = (
  values: readonly string[],
  uncertainties: readonly string[],
  correlation = "0",
): UncertaintyInput => ({
  values: list(...values),
  uncertainties: list(...uncertainties),
  correlation: Exact.of(correlation),
});

function said(outcome: Outcome<Exact>): string {
  if (outcome.ok) return outcome.value.toText(17).text;
  const { code, at } = outcome.finding;
  return `${code} at ${at?.input}${at?.row === undefined ? "" : ` row ${at.row}`}`;
}

const all = (input: UncertaintyInput): string[] => [
  said(sumUncertainty.calculate(input)),
  said(productUncertainty.calculate(input)),
  said(absoluteUncertainty(input, "sum")),
  said(absoluteUncertainty(input, "product")),
];

test("independent terms and factors add like the sides of a right angle", () => {
  // 30 and 40 make 50 of 200; 3/10 and 4/10 make 1/2 of 10,000.
  expect(all(given(["100", "100"], ["0.3", "0.4"]))).toEqual(["0.25", "0.5", "50", "5000"]);
});

test("fully correlated ones add up", () => {
  expect(all(given(["100", "100"], ["0.3", "0.4"], "1"))).toEqual(["0.35", "0.7", "70", "7000"]);
});

test("half correlated ones lie between, by the share of the correlation", () => {
  // Squares 9 and 16 and twice half of 3 × 4: 37.
  const [, product] = all(given(["1", "1"], ["3", "4"], "0.5"));
  expect(product).toBe(Exact.fromDouble(Math.sqrt(37))?.toText(17).text);
});

test("terms of opposite signs and full correlation cancel each other", () => {
  expect(all(given(["300", "-100"], ["0.1", "0.3"], "1"))).toEqual(["0", "0.4", "0", "12000"]);
});

test("a total of zero has no relative uncertainty, but an absolute one", () => {
  expect(all(given(["100", "-100"], ["0.3", "0.4"]))).toEqual([
    "total-is-zero at values",
    "0.5",
    "50",
    "5000",
  ]);
});

test("a factor of zero leaves a product without uncertainty, a sum keeps its own", () => {
  const refused = "total-is-zero at values";
  expect(all(given(["100", "0"], ["0.3", "0.4"]))).toEqual(["0.3", refused, "30", refused]);
});

test.each([
  [given(["1", "2"], ["0.1"]), "shape-mismatch at uncertainties"],
  [given(["1", "2"], ["0.1", "-0.1"]), "negative at uncertainties row 2"],
  [given(["1", "2"], ["0.1", "0.1"], "-0.1"), "share-out-of-range at correlation"],
  [given(["1", "2"], ["0.1", "0.1"], "1.1"), "share-out-of-range at correlation"],
])("each of the four refuses what it cannot take (%#)", (input, refused) => {
  expect(all(input)).toEqual([refused, refused, refused, refused]);
});

test("a mismatch of rows names both counts", () => {
  expect(sumUncertainty.calculate(given(["1", "2"], ["0.1"]))).toMatchObject({
    finding: { values: { expected: "2", found: "1" } },
  });
});

test("the explanation writes a square for every row, and the correlation", () => {
  const input = given(["100", "200"], ["0.3", "0.4"], "0.5");
  const written = [sumUncertainty, productUncertainty].map((method) => {
    const trace = explain(method, input);
    return trace.ok ? trace.value.substituted : undefined;
  });
  expect(written).toEqual(["√((100×0.3)² + (200×0.4)²)，r = 0.5", "√(0.3² + 0.4²)，r = 0.5"]);
});

test("the explanation shows values, uncertainties and the correlation under their symbols", () => {
  for (const method of [sumUncertainty, productUncertainty]) {
    const trace = explain(method, given(["100", "200"], ["0.3", "0.4"], "0.5"));
    const shown = trace.ok ? trace.value.given.map(({ symbol, values }) => [symbol, ...values]) : [];
    expect(shown).toEqual([
      ["x", "100", "200"],
      ["u", "0.3", "0.4"],
      ["r", "0.5"],
    ]);
  }
});
