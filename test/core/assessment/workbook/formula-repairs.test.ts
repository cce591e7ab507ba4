import {
  formulaRepairs,
  fuelUseTable,
  isUnbound,
  type Column,
  type WorkbookTable,
} from "../../../../src/core";

const columns: readonly Column[] = fuelUseTable.columns;
const emissions = columns.findIndex(({ id }) => id === "emissions");
const own = `=${columns[emissions]?.formula ?? ""}`;

function table(
  formula: string | undefined,
  content: string | number | undefined,
  language: "zh" | "en" = "zh",
): WorkbookTable {
  return {
    sheet: fuelUseTable.sheet,
    headers: columns.map(({ header }) => header[language]),
    rows: [columns.map((_, position) => (position === emissions ? content : undefined))],
    formulas: [columns.map((_, position) => (position === emissions ? formula : undefined))],
    hiddenRows: 0,
    isProtected: false,
  };
}

const repairs = (content: WorkbookTable) => formulaRepairs({ [fuelUseTable.name]: content });

test("a number typed over a formula is to become the column's own formula", () => {
  expect(repairs(table(undefined, 20))).toMatchObject([
    {
      row: 0,
      position: emissions,
      state: "overwritten",
      content: 20,
      own: expect.stringContaining("CN.FUEL("),
    },
  ]);
});

test("a changed formula is listed with what it is now", () => {
  expect(repairs(table("=E4*2", 20))).toMatchObject([{ state: "changed", formula: "=E4*2" }]);
});

test("neither a cell with its own formula nor an empty one needs repair", () => {
  expect([repairs(table(own, 20)), repairs(table(undefined, undefined))]).toEqual([[], []]);
});

test("in a workbook with English labels the formula speaks of the English headers", () => {
  const [repair] = repairs(table(undefined, 20, "en"));
  expect(repair?.own).toMatch(/\[@Consumption\]/);
});

test.each([
  ["=_xldudf_CN_FUEL(A1)", undefined, true],
  ["=[2]!_xldudf_CN_FUEL(A1)", 3, true],
  ["=cn.fuel(A1)", { error: "#NAME?" }, true],
  ["=CN.FUEL(A1)", 3, false],
  ["=_xldudf_OTHER_FUEL(A1)", { error: "#NAME?" }, false],
  ["=XCN.FUEL(A1)", { error: "#NAME?" }, false],
  ["=[2]Sheet1!A1", 3, false],
] as const)("%s showing %p is unbound: %p", (formula, content, expected) => {
  expect(isUnbound(formula, content)).toBe(expected);
});
