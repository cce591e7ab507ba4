import type { Explanation, FunctionLibrary } from "../../src/sheet";
import { place, range, Sheet1 } from "./workbook-of";
import type { Content, Surroundings } from "./workbook-of";

const library: FunctionLibrary = {
  namespace: "CN",
  functions: [
    {
      id: "EMISSION",
      name: "EMISSION",
      parameters: [
        { name: "activity", type: "any", dimensionality: "matrix" },
        { name: "factor", type: "any", dimensionality: "matrix" },
      ],
      result: {},
    },
  ],
  associated: new Map([
    [
      "EMISSION",
      (a: unknown, f: unknown) => Number((a as number[][])[0]?.[0]) * Number((f as number[][])[0]?.[0]),
    ],
  ]),
  allowErrors: true,
  isFunctionError: (value): value is never => value === undefined,
};

function explained(cells: Record<string, Content>, address: string, around: Surroundings = {}) {
  const { row, column } = place(address);
  return new Sheet1(cells, around, { library }).calculation.explain("Sheet1", row, column);
}

/** The text and value of every part, outermost first. */
function told({ text, value, parts }: Explanation): unknown[] {
  return [text, value, ...parts.map(told)];
}

describe("explaining a formula", () => {
  test("every part is told with its value", () => {
    const explanation = explained({ A1: 2, A2: 3, B1: "=(A1+A2)*10" }, "B1");
    expect(explanation && told(explanation)).toEqual([
      "(A1+A2)*10",
      50,
      ["(A1+A2)", 5, ["A1", 2], ["A2", 3]],
      ["10", 10],
    ]);
  });

  test("a range is told with its address, values and size", () => {
    const explanation = explained({ A1: 1, A2: 2, B1: "=SUM(A1:A2)" }, "B1");
    expect(explanation?.parts[0]).toMatchObject({
      text: "A1:A2",
      address: "Sheet1!A1:A2",
      value: [[1], [2]],
      height: 2,
      width: 1,
    });
  });

  test("a custom function is told with its arguments as passed", () => {
    const explanation = explained({ A1: 4, B1: 5, C1: "=CN.EMISSION(A1,B1)" }, "C1");
    expect(explanation).toMatchObject({ name: "CN.EMISSION", given: [[[4]], [[5]]], value: 20 });
  });

  test("a custom function inside another keeps its own arguments", () => {
    const explanation = explained({ A1: 4, B1: 5, C1: "=ROUND(CN.EMISSION(A1,B1)/3,1)" }, "C1");
    expect(explanation?.parts[0]?.parts[0]).toMatchObject({ given: [[[4]], [[5]]], value: 20 });
  });

  test("a structured reference is told with the cell that it means in this row", () => {
    const table = { name: "T", sheet: "Sheet1", range: range("A1:B3"), columns: ["活动数据", "排放"] };
    const cells = { A1: "活动数据", B1: "排放", A2: 1, A3: 7, B3: "=[@活动数据]*2" };
    const around = { tables: [{ ...table, hasHeaderRow: true, hasTotalsRow: false }] };
    expect(explained(cells, "B3", around)?.parts[0]).toMatchObject({
      text: "[@活动数据]",
      address: "Sheet1!A3",
      value: 7,
    });
  });

  test("a branch that is not taken is not among the parts", () => {
    const explanation = explained({ A1: 1, B1: '=IF(A1>0,"yes",1/0)' }, "B1");
    expect(explanation?.parts.map(({ text }) => text)).toEqual(["A1>0", '"yes"']);
  });

  test("a part that runs for many values is cut short and says by how much", () => {
    const explanation = explained(
      { A1: { formula: "MAP(SEQUENCE(150),LAMBDA(v,v*2))", isDynamic: true } },
      "A1",
    );
    expect([explanation?.parts.length, explanation?.omittedParts]).toEqual([100, 52]);
  });

  test("a spilled cell is explained by the formula that fills it", () => {
    const explanation = explained({ A1: { formula: "SEQUENCE(2)", isDynamic: true, array: "A1:A2" } }, "A2");
    expect(explanation?.text).toBe("SEQUENCE(2)");
  });

  test("a cell without a formula has nothing to explain", () => {
    expect(explained({ A1: 1 }, "A1")).toBeUndefined();
  });
});
