import { likelyTable } from "../../../../src/core";
import { columnsOf, read, roles } from "./take-block";

const nothing = undefined;

test("a balance of a steelworks: amounts, carbon of each tonne, fossil share", () => {
  const rows = [
    ["输入物料的碳", nothing, nothing, nothing, nothing, nothing, nothing],
    ["物料", "活动数据", "单位", "碳含量", "生物质碳比例", "化石碳比例", "排放量"],
    ["焦炭", 2200000, "t", 0.88, 0, 1, 7098666.666666667],
    ["废塑料", 70000, "t", 0.6835, 0.16, 0.84, 147378],
  ];
  expect(roles({ rows })).toEqual({
    物料: "source",
    活动数据: "activity",
    单位: "activityUnit",
    碳含量: "carbonShare",
    生物质碳比例: undefined,
    化石碳比例: "fossilShare",
    排放量: "emissions",
  });
});

test("products of a steelworks: 产出量 is an amount of the balance", () => {
  const rows = [
    ["产品", "产出量（t）", "碳含量（tC/t）"],
    ["钢", 4800000, 0.0018],
    ["炉渣", 1000000, 0.0003],
  ];
  expect(roles({ rows })).toEqual({
    产品: "source",
    "产出量(t)": "activity",
    "碳含量(tC/t)": "carbonShare",
  });
});

test("production of a cement works: output by product, value apart, totals in between", () => {
  const rows = [
    ["2025年产量统计表", nothing, nothing, nothing],
    ["月份", "产品名称", "产量（万吨）", "工业总产值（万元）"],
    ["1月", "熟料", 12.5, 3100],
    ["1月", "水泥", 15.1, 4200],
    ["小计", nothing, 27.6, 7300],
    ["2月", "熟料", 11.8, 2900],
  ];
  const columns = columnsOf({ rows });
  expect([columns.map(({ role }) => role), likelyTable(columns)]).toEqual([
    ["month", "source", "output", "outputValue"],
    "production",
  ]);
});

test("raw meal of a cement works under merged heads", () => {
  const rows = [
    ["日期", "碳酸盐原料", nothing, nothing, "备注"],
    [nothing, "名称", "消耗量（t）", "排放因子（tCO2/t）", nothing],
    ["2025-01", "石灰石", 98000, 0.44, "地磅"],
    ["2025-02", "石灰石", 91000, 0.44, "地磅"],
  ];
  const merges = [{ row: 0, column: 1, rows: 1, columns: 3 }];
  const columns = columnsOf({ rows, merges });
  expect([columns.map(({ role }) => role), likelyTable(columns)]).toEqual([
    ["month", "source", "activity", "factor"],
    "factorUse",
  ]);
});

test("anodes of an aluminium works: net consumption and carbon per cent", () => {
  const rows = [
    ["月份", "物料名称", "炭阳极净耗（t）", "含碳量（%）", "灰分（%）"],
    ["2025-01", "炭阳极", 4100, 96.5, 0.5],
    ["2025-02", "炭阳极", 3980, 96.2, 0.5],
  ];
  const { guesses } = read({ rows });
  expect(guesses.map(({ role, headerUnit }) => [role, headerUnit])).toEqual([
    ["month", nothing],
    ["source", nothing],
    ["activity", "t"],
    ["carbonShare", "%"],
    [nothing, nothing],
  ]);
});

test("electricity of an aluminium works: purchase, what is passed on, kind", () => {
  const rows = [
    ["月份", "能源品种", "外购电量（MWh）", "转供电量（MWh）", "排放因子（tCO2/MWh）"],
    ["2025-01", "电力", 140000, 1200, 0.5306],
    ["2025-02", "电力", 131000, 1100, 0.5306],
  ];
  const columns = columnsOf({ rows });
  expect([columns.map(({ role }) => role), likelyTable(columns)]).toEqual([
    ["month", "energyKind", "activity", "passedOn", "factor"],
    "purchasedEnergy",
  ]);
});

test("a balance of a chemical works: the flow is told row by row", () => {
  const rows = [
    ["物料流向", "物料名称", "数量", "计量单位", "元素碳含量（kgC/t）"],
    ["投入", "无烟煤", 52000, "t", 720],
    ["产出", "甲醇", 31000, "t", 375],
    ["产出", "灰渣", 9000, "t", 40],
  ];
  const columns = columnsOf({ rows });
  expect([columns.map(({ role }) => role), likelyTable(columns)]).toEqual([
    ["direction", "source", "activity", "activityUnit", "carbonShare"],
    "carbonFlows",
  ]);
});

test("a mixed ledger of fuels and electricity names sources, no kinds of energy", () => {
  const rows = [
    ["能源品种", "消耗量", "单位", "排放因子", "单位"],
    ["烟煤", 120, "t", 1.9, "tCO2/t"],
    ["电力", 500, "MWh", 0.53, "tCO2/MWh"],
  ];
  expect(roles({ rows })["能源品种"]).toBe("source");
});

test.each([
  ["含碳量（tC/t）", "carbonShare"],
  ["含碳量（tC/GJ）", "carbonContent"],
  ["碳含量（tC/TJ）", "carbonContent"],
  ["碳含量（tC/万Nm³）", "carbonShare"],
  ["碳含量", "carbonShare"],
  ["含碳量", "carbonContent"],
  ["单位热值含碳量", "carbonContent"],
] as const)("%s is %s: the unit decides, and without one the words", (header, role) => {
  const rows = [
    ["物料", "消耗量（t）", header],
    ["煤", 5, 0.7],
  ];
  expect(read({ rows }).guesses.at(-1)?.role).toBe(role);
});

test("per cent in the header over numbers up to 1 is doubtful, above 1 it is per cent", () => {
  const unitOver = (share: number) => {
    const rows = [
      ["物料", "消耗量（t）", "含碳率（%）"],
      ["煤", 5, share],
    ];
    const guess = read({ rows }).guesses.at(-1);
    return [guess?.headerUnit, guess?.isPercentDoubtful];
  };
  expect([unitOver(0.88), unitOver(88)]).toEqual([
    [nothing, true],
    ["%", nothing],
  ]);
});

test("a purchase of electricity likely belongs to purchased energy, by the header of its amounts", () => {
  const rows = [
    ["用途", "电量", "电量单位", "排放因子", "因子单位"],
    ["全厂", 1658844, "MWh", 0.589, "tCO2/MWh"],
  ];
  const columns = columnsOf({ rows });
  expect([columns.map(({ role }) => role), likelyTable(columns, "电量")]).toEqual([
    ["source", "activity", "activityUnit", "factor", "factorUnit"],
    "purchasedEnergy",
  ]);
});
