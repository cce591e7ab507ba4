import { Sheet1 } from "./workbook-of";
import type { Content } from "./workbook-of";

/** How many shapes the formulas of consecutive rows have. */
function shapesOf(formula: (row: number) => string): number {
  const cells: Record<string, Content> = {};
  for (let row = 2; row <= 11; row++) cells[`D${row}`] = `=${formula(row)}`;
  return new Sheet1(cells).calculation.recalculate().shapes;
}

describe("formula shapes", () => {
  test.each<[string, (row: number) => string]>([
    ["relative cells", (row) => `A${row}*B${row}+C$1`],
    ["a range that grows", (row) => `SUM(A$1:A${row})`],
    ["cells of another sheet", (row) => `'Sheet1'!A${row}*2`],
    ["whole columns", () => "SUM(A:A)"],
    ["whole rows beside the formula", (row) => `SUM(A${row}:C${row})`],
  ])("a column filled down with %s is one shape", (_, formula) => {
    expect(shapesOf(formula)).toBe(1);
  });

  test.each<[string, (row: number) => string]>([
    ["a text that looks like a cell", (row) => `"A${row}"`],
    ["a function whose name looks like a cell", (row) => `IFERROR(LOG10(${row}),0)`],
    ["a fixed cell", (row) => `$A$${row}`],
    ["a name with digits", (row) => `ABCD${row}+1`],
  ])("formulas that differ in %s are different shapes", (_, formula) => {
    expect(shapesOf(formula)).toBe(10);
  });

  test("the same text in two rows means different cells", () => {
    const sheet = new Sheet1({ A1: 1, A2: 2, B1: "=A1", B2: "=A1" });
    expect(sheet.rows("B1:B2")).toEqual([[1], [1]]);
  });
});
