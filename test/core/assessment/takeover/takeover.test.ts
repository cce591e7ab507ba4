import {
  guessColumns,
  ledgerBlocks,
  suggestFormulas,
  type ConfirmedColumn,
  type SourceRange,
} from "../../../../src/core";

const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

const energyBook: SourceRange = {
  rows: [
    ["2025年能源消耗台账", undefined, undefined, undefined, undefined],
    [undefined, undefined, undefined, undefined, undefined],
    ["月份", "能源名称", "消耗量", "单位", "排放因子（tCO2/t）"],
    ["1月", "烟煤", 120, "t", 1.9],
    ["1月", "柴油", 3, "t", 3.1],
    ["小计", undefined, 123, undefined, undefined],
    [undefined, undefined, undefined, undefined, undefined],
    ["2月", "烟煤", 100, "t", 1.9],
    ["小计", undefined, 100, undefined, undefined],
    ["合计", undefined, 223, undefined, undefined],
    ["制表：张三", undefined, undefined, undefined, undefined],
  ],
};

function guessed(source: SourceRange, index = 0): Record<string, string | undefined> {
  const block = ledgerBlocks(source)[index];
  if (block === undefined) throw new Error("no block");
  return Object.fromEntries(guessColumns(source, block).map(({ header, role }) => [header, role]));
}

function formulasOf(source: SourceRange): readonly string[] {
  const [block] = ledgerBlocks(source);
  if (block === undefined) throw new Error("no block");
  const columns = guessColumns(source, block).flatMap(({ column, role, headerUnit }): ConfirmedColumn[] =>
    role === undefined ? [] : [{ column, role, ...(headerUnit === undefined ? {} : { headerUnit }) }],
  );
  return suggestFormulas(block, columns, 5, address).map(({ row, formula }) => `${row + 1} ${formula}`);
}

test("a title above the header and a signature below the data are not part of the table", () => {
  const [block] = ledgerBlocks(energyBook);
  expect(block).toMatchObject({ headerRow: 2, firstRow: 3, lastRow: 9 });
});

test("totals, blank rows and data are told apart", () => {
  expect(ledgerBlocks(energyBook)[0]?.rows).toEqual([
    "data",
    "data",
    "total",
    "blank",
    "data",
    "total",
    "total",
  ]);
});

test("columns are recognised by their headers", () => {
  expect(guessed(energyBook)).toEqual({
    月份: "month",
    能源名称: "source",
    消耗量: "activity",
    单位: "activityUnit",
    "排放因子(tCO2/t)": "factor",
  });
});

test("each row of data gets a formula, each subtotal the sum of its rows, the grand total all rows", () => {
  expect(formulasOf(energyBook)).toEqual([
    '4 CN.EMISSION(C4,E4,D4,"tCO2/t")',
    '5 CN.EMISSION(C5,E5,D5,"tCO2/t")',
    "6 CN.TOTAL(F4:F5)",
    '8 CN.EMISSION(C8,E8,D8,"tCO2/t")',
    "9 CN.TOTAL(F8)",
    "10 CN.TOTAL(F4:F5,F8)",
  ]);
});

test("fuel parameters make the fuel formula, with the units that the headers state", () => {
  const source: SourceRange = {
    rows: [
      ["燃料", "消耗量(t)", "低位发热量(GJ/t)", "单位热值含碳量(tC/GJ)", "碳氧化率"],
      ["烟煤", 10, 23.2, 0.02618, 0.93],
    ],
  };
  expect(formulasOf(source)).toEqual(['2 CN.FUEL(B2,C2,D2,E2,"t","GJ/t","tC/GJ")']);
});

test("headers merged over two rows are read as one", () => {
  const source: SourceRange = {
    rows: [
      ["月份", "天然气", undefined, "备注"],
      [undefined, "用量", "排放因子", undefined],
      ["1月", 5, 21.6, "表计"],
    ],
    merges: [{ row: 0, column: 1, rows: 1, columns: 2 }],
  };
  expect(ledgerBlocks(source)[0]?.headers).toEqual(["月份", "天然气·用量", "天然气·排放因子", "备注"]);
  expect(guessed(source)).toMatchObject({ "天然气·用量": "activity", "天然气·排放因子": "factor" });
});

test("two tables on one sheet are two blocks", () => {
  const source: SourceRange = {
    rows: [
      ["燃料", "消耗量"],
      ["煤", 1],
      [undefined, undefined],
      ["能源", "用电量"],
      ["电", 2],
    ],
  };
  expect(ledgerBlocks(source).map(({ firstRow, lastRow }) => [firstRow, lastRow])).toEqual([
    [1, 1],
    [4, 4],
  ]);
});

test("a unit column behind the factor is the factor's, the first one the activity data's", () => {
  const source: SourceRange = {
    rows: [
      ["项目", "数量", "单位", "排放因子", "单位"],
      ["外购电力", 5000, "MWh", 0.5568, "tCO2/MWh"],
    ],
  };
  const [block] = ledgerBlocks(source);
  if (block === undefined) throw new Error("no block");
  expect(guessColumns(source, block).map(({ role }) => role)).toEqual([
    "source",
    "activity",
    "activityUnit",
    "factor",
    "factorUnit",
  ]);
});

test("a header that says activity data over words is not believed", () => {
  const source: SourceRange = {
    rows: [
      ["月份", "消耗量", "金额"],
      ["1月", "见附件", 3],
      ["2月", "见附件", 4],
    ],
  };
  expect(guessed(source)["消耗量"]).not.toBe("activity");
});

test("every guess says why", () => {
  const [block] = ledgerBlocks(energyBook);
  if (block === undefined) throw new Error("no block");
  const guess = guessColumns(energyBook, block).find(({ role }) => role === "activity");
  expect(guess).toMatchObject({
    confidence: "high",
    reasons: [{ zh: "表头含“消耗量”" }, { zh: "各行都是数值" }],
  });
});

test("without activity data or a factor no formula is suggested", () => {
  const source: SourceRange = {
    rows: [
      ["月份", "消耗量"],
      ["1月", 3],
    ],
  };
  expect(formulasOf(source)).toEqual([]);
});

test("two tables side by side are two blocks", () => {
  const source: SourceRange = {
    rows: [
      ["燃料", "消耗量", undefined, "能源", "用电量"],
      ["煤", 1, undefined, "电", 2],
    ],
  };
  expect(ledgerBlocks(source).map(({ firstColumn, headers }) => [firstColumn, headers])).toEqual([
    [0, ["燃料", "消耗量"]],
    [3, ["能源", "用电量"]],
  ]);
});

test("a column left blank inside a table does not cut it", () => {
  const source: SourceRange = {
    rows: [
      ["燃料", "消耗量", undefined, "备注"],
      ["煤", 1, undefined, "表计"],
    ],
  };
  expect(ledgerBlocks(source).map(({ headers }) => headers)).toEqual([["燃料", "消耗量", "", "备注"]]);
});
