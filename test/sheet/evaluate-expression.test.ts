import { Calculation } from "../../src/sheet";

const calculation = (): Calculation => {
  const cells = [1, 2, 3].map((value, row) => ({ row, column: 0, value }));
  const made = Calculation.of({
    sheets: [{ name: "台账", cells }],
    tables: [],
    names: [],
    usesDateSystem1904: false,
  });
  made.recalculate();
  return made;
};

test("an expression is calculated as if it stood in a cell of the sheet", () => {
  expect(calculation().evaluate("台账", 1, 4, "=A2*10+ROW()")).toEqual([[22]]);
});

test("an expression that gives an array gives all its values", () => {
  expect(calculation().evaluate("台账", 0, 4, "A1:A3*2")).toEqual([[2], [4], [6]]);
});

test("an address in a text means the same sheet", () => {
  expect(calculation().evaluate("台账", 0, 4, 'SUM(INDIRECT("A1:A3"))')).toEqual([[6]]);
});

test("an array that is too large is an error and no exception", () => {
  expect(String(calculation().evaluate("台账", 0, 4, "SEQUENCE(100000,10000)")[0]?.[0])).toBe("#NUM!");
});

test("the last value of a cell is the one before a change that was not calculated yet", () => {
  const made = calculation();
  made.setCell("台账", 0, 1, { formula: "A1*2" });
  made.recalculate();
  made.setCell("台账", 0, 0, 50);
  expect(made.lastValue("台账", 0, 1)).toBe(2);
});
