import { blank, call, callWith, codeOf, messageOf, ShownError } from "./call";

describe("row-by-row functions", () => {
  test("take two columns of the same length and spill", () => {
    expect(call("EMISSION", [1, 2, 3], [10, 20, 30])).toEqual([[10], [40], [90]]);
  });

  test("take rows as well as columns", () => {
    expect(call("EMISSION", [[1, 2, 3]], [[10, 20, 30]])).toEqual([[10, 40, 90]]);
  });

  test("let a single cell go with every row", () => {
    expect(call("EMISSION", [1, 2, 3], 10)).toEqual([[10], [20], [30]]);
  });

  test.each([
    ["columns of different length", [1, 2, 3], [10, 20]],
    ["a row against a column", [[1, 2, 3]], [10, 20, 30]],
    [
      "a block against a column",
      [
        [1, 2],
        [3, 4],
      ],
      [10, 20],
    ],
  ])("refuse %s instead of stretching one", (_, activity, factor) => {
    const result = call("EMISSION", activity, factor);
    expect(codeOf(result)).toBe("#VALUE!");
    expect(messageOf(result)).toContain("行×列");
  });

  test("show an error in the row it belongs to and calculate the others", () => {
    const result = callWith(
      { addresses: ["A!B2:B4", "A!C2:C4"] },
      "EMISSION",
      [1, 2, 3],
      [10, blank, 30],
    ) as unknown[][];
    expect([result[0]?.[0], result[2]?.[0]]).toEqual([10, 90]);
    expect(messageOf(result[1]?.[0])).toContain("（A!C3）");
  });

  test("give nothing for a row in which nothing is filled", () => {
    expect(call("EMISSION", [1, blank, 3], [10, blank, 30])).toEqual([[10], [""], [90]]);
  });

  test("do not take a filled factor beside a blank activity for nothing", () => {
    const result = call("EMISSION", [1, blank], [10, 20]) as unknown[][];
    expect(result[1]?.[0]).toBeInstanceOf(ShownError);
  });

  test("ask for an argument that is missing", () => {
    expect(codeOf(call("EMISSION", 5))).toBe("#N/A");
  });
});

describe("paired columns", () => {
  test("skip rows in which both are blank", () => {
    expect(call("WEIGHTED", [20.1, blank, 20.9], [300, blank, 100])).toBe(20.3);
  });

  test("refuse a row in which one is blank", () => {
    expect(codeOf(call("WEIGHTED", [20.1, 5, 20.9], [300, blank, 100]))).toBe("#N/A");
  });

  test("refuse columns of different length", () => {
    expect(codeOf(call("MASSBALANCE", [1, 2], [0.5, 0.5, 0.5]))).toBe("#VALUE!");
  });
});
