import {
  emissionFactor,
  Exact,
  explain,
  massBalance,
  organizationalFootprint,
  rounded,
  roundingDifference,
  total,
  type Given,
  type Method,
} from "../../../src/core";

const of = (text: string): Exact => Exact.of(text);
const all = (...texts: string[]): Exact[] => texts.map(of);

/** The explanation of a calculation; one that is refused is a mistake of the test. */
function explained<Input extends Given>(method: Method<Input>, given: Input) {
  const trace = explain(method, given);
  if (!trace.ok) throw new Error(trace.finding.code);
  return trace.value;
}

test("an explanation shows every number under its symbol", () => {
  expect(explained(emissionFactor, { activity: of("5000"), factor: of("0.5568") })).toMatchObject({
    requirement: "C1",
    clauses: ["CIECCPA061 8.2.5.3"],
    formula: "E = AD × EF",
    given: [
      { symbol: "AD", values: ["5000"] },
      { symbol: "EF", values: ["0.5568"] },
    ],
    substituted: "5000 × 0.5568",
    result: "2784",
    isResultExact: true,
  });
});

test("a column is shown number by number, and what was left out not at all", () => {
  const { given } = explained(organizationalFootprint, {
    direct: all("10", "-1"),
    indirect: all("5"),
  });
  expect(given).toEqual([
    { symbol: "Ed", values: ["10", "-1"] },
    { symbol: "Eind", values: ["5"] },
  ]);
});

test("the shares of the carbon stand in their rows of a balance", () => {
  const given = { inputs: all("300", "50"), inputCarbon: all("0.88", "0.75"), outputs: [], outputCarbon: [] };
  expect(explained(massBalance, { ...given, carbonShare: all("1", "0.4") }).substituted).toBe(
    "[300×0.88×1 + 50×0.75×0.4] × 44/12",
  );
});

test("a balance without inputs has no empty place before its minus", () => {
  const given = { inputs: [], inputCarbon: [], outputs: all("2"), outputCarbon: all("0.5") };
  expect(explained(massBalance, given).substituted).toBe("[− (2×0.5)] × 44/12");
});

test("a total shows its summands", () => {
  expect(explained(total, { amounts: all("0.1", "0.2", "0.25") }).substituted).toBe("0.1 + 0.2 + 0.25");
});

test.each([
  ["half-even", "2.34", "2.345, GB/T 8170, 2"],
  ["half-up", "2.35", "2.345, 四舍五入 half-up, 2"],
] as const)("rounding by %s shows the number, the rule and the places", (mode, result, substituted) => {
  expect(explained(rounded(2, mode), { value: of("2.345") })).toMatchObject({
    requirement: "H3",
    clauses: [],
    formula: "x → x'",
    given: [{ symbol: "x", values: ["2.345"] }],
    substituted,
    result,
    isResultExact: true,
  });
});

test("a rounding difference shows its parts", () => {
  expect(explained(roundingDifference(0, "half-even"), { parts: all("0.4", "0.4") })).toMatchObject({
    requirement: "H3",
    clauses: [],
    formula: "δ = (Σx)' − Σx'",
    given: [{ symbol: "x", values: ["0.4", "0.4"] }],
    substituted: "1 − (0 + 0)",
    result: "1",
    isResultExact: true,
  });
});
