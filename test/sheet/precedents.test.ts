import { Calculation, type StoredTable } from "../../src/sheet";

const ledger: StoredTable = {
  name: "Ledger",
  sheet: "台账",
  range: { startRow: 0, startColumn: 0, endRow: 4, endColumn: 1 },
  columns: ["量", "因子"],
  hasHeaderRow: true,
  hasTotalsRow: false,
};

/** What the formula in C3 of a sheet with a table refers to. */
function precedents(formula: string) {
  const calculation = Calculation.of({
    sheets: [
      { name: "台账", cells: [{ row: 2, column: 2, value: null, formula, isDynamic: true }] },
      { name: "别处", cells: [] },
    ],
    tables: [ledger],
    names: [{ name: "起点", formula: "别处!$D$4" }],
    usesDateSystem1904: false,
  });
  return calculation.precedents("台账", 2, 2);
}

const area = (sheet: string, startRow: number, startColumn: number, endRow: number, endColumn: number) => ({
  sheet,
  startRow,
  startColumn,
  endRow,
  endColumn,
});

test.each([
  ["A1+$B$2", [area("台账", 0, 0, 0, 0), area("台账", 1, 1, 1, 1)]],
  ["SUM(别处!B2:B9)", [area("别处", 1, 1, 8, 1)]],
  ["SUM(Ledger[量])", [area("台账", 1, 0, 4, 0)]],
  ["起点*2", [area("别处", 3, 3, 3, 3)]],
  ["SUM(别处!A:A)", [area("别处", 0, 0, 1048575, 0)]],
])("the formula %s tells the cells that it names, seen from its own", (formula, areas) => {
  expect(precedents(formula)).toEqual({ areas, isVolatile: false });
});

test("a formula that finds its cells only when it runs says so", () => {
  expect(precedents('INDIRECT("A1")').isVolatile).toBe(true);
});

test("a cell without a formula names nothing", () => {
  const calculation = Calculation.of({
    sheets: [{ name: "台账", cells: [{ row: 0, column: 0, value: 5 }] }],
    tables: [],
    names: [],
    usesDateSystem1904: false,
  });
  expect(calculation.precedents("台账", 0, 0)).toEqual({ areas: [], isVolatile: false });
});
