import { beside } from "./take-block";

const nothing = undefined;
const inputs = {
  rows: [
    ["物料", "消耗量（t）", "碳含量（tC/t）", "化石碳比例"],
    ["焦炭", 100, 0.88, 1],
    ["废塑料", 10, 0.6, 0.84],
    ["合计", 110, nothing, nothing],
  ],
};

test("carbon going in counts with its fossil share, and totals stay totals", () => {
  expect(beside(inputs, { direction: "in" }).formulas).toEqual([
    "CN.MASSBALANCE(B2,C2,,,,D2)",
    "CN.MASSBALANCE(B3,C3,,,,D3)",
    "CN.TOTAL(E2:E3)",
  ]);
});

test("carbon going out stands on the other side", () => {
  expect(beside(inputs, { direction: "out" }).formulas[0]).toBe("CN.MASSBALANCE(,,B2,C2)");
});

test("an empty fossil share means that all of the carbon counts", () => {
  const rows = [...inputs.rows.slice(0, 2), ["铁矿石", 5, 0.01, nothing]];
  expect(beside({ rows }, { direction: "in" }).formulas[1]).toBe("CN.MASSBALANCE(B3,C3)");
});

test("a column of directions is asked by the formula itself, in the ledger's own words", () => {
  const rows = [
    ["流向", "物料", "数量（t）", "碳含量（tC/t）"],
    ["投入", "煤", 5, 0.7],
    ["产出", "甲醇", 3, 0.375],
  ];
  expect(beside({ rows }).formulas).toEqual([
    'IF(A2="产出",CN.MASSBALANCE(,,C2,D2),IF(A2="投入",CN.MASSBALANCE(C2,D2),NA()))',
    'IF(A3="产出",CN.MASSBALANCE(,,C3,D3),IF(A3="投入",CN.MASSBALANCE(C3,D3),NA()))',
  ]);
});

test("other units are converted in the formula, with the unit's own cell where there is one", () => {
  const rows = [
    ["物料", "数量", "单位", "含碳率（%）"],
    ["煤", 5000, "kg", 70],
    ["焦炭", 3, "t", 88],
  ];
  expect(beside({ rows }, { direction: "in" }).formulas).toEqual([
    'CN.MASSBALANCE(CN.CONVERT(B2,C2,"t"),CN.CONVERT(D2,"%","1"))',
    'CN.MASSBALANCE(B3,CN.CONVERT(D3,"%","1"))',
  ]);
});

test("a gas by volume stays a volume, with the carbon of each of it", () => {
  const rows = [
    ["物料", "数量（万Nm3）", "碳含量（kgC/Nm3）"],
    ["天然气", 17, 0.58],
  ];
  expect(beside({ rows }, { direction: "in" }).formulas).toEqual([
    'CN.MASSBALANCE(B2,CN.CONVERT(C2,"kgC/Nm3","tC/(万Nm3)"))',
  ]);
});

test("an amount that does not go with its carbon content is left out with the reason", () => {
  const rows = [
    ["物料", "数量", "单位", "碳含量（tC/t）"],
    ["天然气", 17, "万Nm3", 0.7],
    ["煤", 5, "t", 0.7],
  ];
  const { formulas, left } = beside({ rows }, { direction: "in" });
  expect([formulas, left]).toEqual([
    ["CN.MASSBALANCE(B3,D3)"],
    [expect.stringContaining("（D2）的单位“万Nm3 × tC/t”换算不成 tC")],
  ]);
});

test("a direction that cannot be read leaves its row out", () => {
  const rows = [
    ["方向", "物料", "数量（t）", "碳含量（tC/t）"],
    ["输入", "煤", 5, 0.7],
    ["输入", "焦炭", 5, 0.8],
    ["？", "甲醇", 3, 0.375],
  ];
  const { formulas, left } = beside({ rows });
  expect([formulas.length, left]).toEqual([2, [expect.stringContaining("「方向」（A4）“？”读不懂")]]);
});

test("carbon of which a part is not oxidised is no balance", () => {
  const rows = [
    ["燃料", "消耗量（t）", "元素碳含量（tC/t）", "碳氧化率"],
    ["煤", 5, 0.7, 0.98],
  ];
  expect(beside({ rows }, { direction: "in" }).formulas).toEqual([]);
});

test("a purchase is calculated net of what is passed on", () => {
  const rows = [
    ["能源品种", "购入量（MWh）", "转供量（MWh）", "排放因子（tCO2/MWh）"],
    ["电力", 500, 20, 0.53],
  ];
  expect(beside({ rows }).formulas).toEqual(['CN.PURCHASED(A2,B2,D2,C2,"MWh","tCO2/MWh")']);
});

test("what is passed on in another unit is converted, and the kind is the one stated", () => {
  const rows = [
    ["用途", "购入量（MWh）", "转供量（kWh）", "排放因子（tCO2/MWh）"],
    ["全厂", 500, 20000, 0.53],
  ];
  expect(beside({ rows }, { energy: "electricity" }).formulas).toEqual([
    'CN.PURCHASED("电力",B2,D2,CN.CONVERT(C2,"kWh","MWh"),"MWh","tCO2/MWh")',
  ]);
});

test("an empty cell of what is passed on is not taken for 0", () => {
  const rows = [
    ["能源品种", "购入量（MWh）", "转供量（MWh）", "排放因子（tCO2/MWh）"],
    ["电力", 500, 20, 0.53],
    ["电力", 400, nothing, 0.53],
  ];
  const { formulas, left } = beside({ rows });
  expect([formulas.length, left]).toEqual([1, [expect.stringContaining("转供量」（C3）是空的")]]);
});
