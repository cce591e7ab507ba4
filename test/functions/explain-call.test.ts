import { catalogue } from "../../src/functions/catalogue";
import { explainCall, type ExplainedCell } from "../../src/functions/explain-call";

function explained(id: string, ...args: unknown[]): ExplainedCell | undefined {
  const definition = catalogue.find((candidate) => candidate.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return explainCall(definition, args, "zh")[0]?.[0];
}

test("a call is explained by clause, formula, numbers and exact result", () => {
  expect(explained("FUEL", [[1000]], [[20]], [[0.02749]], [[0.94]])).toMatchObject({
    kind: "number",
    trace: {
      clauses: ["CIECCPA061 9.1.1a1"],
      formula: "E = FC × NCV × CC × OF × 44/12",
      substituted: "1000 × 20 × 0.02749 × 0.94 × 44/12",
      result: "1894.977333333333333333333333333333",
      isResultExact: false,
    },
  });
});

test("a conversion of units is part of the explanation", () => {
  expect(explained("EMISSION", [[5000000]], [[0.5568]], [["kWh"]], [["tCO2/MWh"]])).toMatchObject({
    kind: "number",
    trace: { substituted: "5000000 × 0.5568", result: "2784", conversion: { factor: "0.001", to: "tCO2" } },
  });
});

test("a refused cell is explained by its finding", () => {
  expect(explained("EMISSION", [["待补"]], [[2]])).toMatchObject({
    kind: "error",
    finding: { code: "text" },
  });
});

test("a verdict is explained by its words, its amounts and its clauses", () => {
  expect(explained("VERDICT", [[1]], [[1]], [["2025年度"]])).toEqual({
    kind: "text",
    text: "达成2025年度声明期碳中和",
    derived: { writes: "ΣO − E总 = 1 − 1 = 0 tCO2e", clauses: ["GUIDE 8.1.4"] },
  });
});

test("a sum over chosen rows tells from which cells its numbers were taken", () => {
  const invocation = { functionName: "TOTALBY", parameterAddresses: ["", "排放!A2:A4", "排放!B2:B4"] };
  const [keys, amounts] = [
    [["烧结"], ["高炉"], ["烧结"]],
    [[1], [5], [2]],
  ];
  expect(explained("TOTALBY", [["烧结"]], keys, amounts, [], invocation)).toMatchObject({
    trace: { result: "3", cells: ["排放!B2", "排放!B4"] },
  });
});
