import { unstatedUnits, unstatedWords } from "../../../../src/core";
import { columnsOf, copied } from "./take-block";

const nothing = undefined;

test("kilograms go into the balance as tonnes, exactly, and that is said", () => {
  const rows = [
    ["物料", "数量（kg）", "碳含量（tC/t）", "凭证"],
    ["煤", 1234.567, 0.7, "F-1"],
  ];
  const { cells, converted } = copied({ rows }, "carbonFlows", { direction: "in" });
  expect([cells, converted]).toEqual([
    [{ source: "煤", material: "煤", amount: 1.234567, carbon: 0.7, evidence: "F-1", direction: "输入" }],
    ["activity kg → t"],
  ]);
});

test("units that stand row by row are converted row by row", () => {
  const rows = [
    ["物料", "数量", "单位", "碳含量（tC/t）"],
    ["矿石", 5.6, "万t", 0.01],
    ["煤", 70, "t", 0.7],
  ];
  const { cells, converted } = copied({ rows }, "carbonFlows");
  expect([cells.map(({ amount }) => amount), converted]).toEqual([[56000, 70], ["activity 万t → t"]]);
});

test("per cent of carbon become tonnes of carbon per tonne", () => {
  const rows = [
    ["物料", "数量（t）", "含碳率（%）"],
    ["钢", 10, 0.18],
    ["焦炭", 10, 88.3],
  ];
  expect(copied({ rows }, "carbonFlows").cells.map(({ carbon }) => carbon)).toEqual([0.0018, 0.883]);
});

test("a volume is no tonne: its row is left out", () => {
  const rows = [
    ["物料", "数量", "单位", "碳含量（tC/t）"],
    ["天然气", 5.6, "万Nm3", 0.7],
    ["煤", 70, "t", 0.7],
  ];
  const { cells, codes } = copied({ rows }, "carbonFlows");
  expect([cells.length, codes]).toEqual([1, ["takeover-unit-misfit B2"]]);
});

test("the direction is written in the words of our table, whatever the ledger says", () => {
  const rows = [
    ["流向", "物料", "数量（t）", "碳含量（tC/t）"],
    ["投入", "煤", 5, 0.7],
    ["产出", "甲醇", 3, 0.375],
  ];
  expect(copied({ rows }, "carbonFlows").cells.map(({ direction }) => direction)).toEqual(["输入", "输出"]);
});

test("a direction that nobody states stays empty", () => {
  const rows = [
    ["物料", "数量（t）", "碳含量（tC/t）"],
    ["煤", 5, 0.7],
  ];
  expect(copied({ rows }, "carbonFlows").cells[0]).not.toHaveProperty("direction");
});

test("what is passed on is 0 only where a person has said so", () => {
  const rows = [
    ["用途", "用电量（MWh）"],
    ["全厂", 5],
  ];
  const passedOn = (isNothingPassedOn: boolean) =>
    copied({ rows }, "purchasedEnergy", { isNothingPassedOn }).cells[0]?.["passedOn"];
  expect([passedOn(true), passedOn(false)]).toEqual([0, nothing]);
});

test("an empty cell of what is passed on stays empty, whatever is stated for missing columns", () => {
  const rows = [
    ["用途", "用电量（MWh）", "转供量（kWh）"],
    ["一厂", 5, 2000],
    ["二厂", 5, nothing],
  ];
  const { cells } = copied({ rows }, "purchasedEnergy", { isNothingPassedOn: true });
  expect(cells.map(({ passedOn }) => passedOn)).toEqual([2, nothing]);
});

test("a kind of energy names the source too where nothing else does", () => {
  const rows = [
    ["能源种类", "购入量（GJ）"],
    ["外购蒸汽", 5],
  ];
  expect(copied({ rows }, "purchasedEnergy").cells[0]).toMatchObject({
    energy: "蒸汽",
    source: "外购蒸汽",
    purchased: 5,
    energyUnit: "GJ",
  });
});

test("a kind of energy names the source in a table that has no kinds", () => {
  const rows = [
    ["能源种类", "购入量（GJ）", "排放因子（tCO2/GJ）"],
    ["外购蒸汽", 5, 0.11],
  ];
  expect(copied({ rows }, "factorUse").cells[0]).toMatchObject({ source: "外购蒸汽", activity: 5 });
});

test("a kind stated for the whole ledger is written where no column names one", () => {
  const rows = [
    ["用途", "购入量（MWh）"],
    ["全厂", 5],
  ];
  expect(copied({ rows }, "purchasedEnergy", { energy: "electricity" }).cells[0]?.["energy"]).toBe("电力");
});

test("production takes output with its unit, and values in ten thousands of yuan; it has no category", () => {
  const rows = [
    ["月份", "产品名称", "产量（万吨）", "工业总产值（亿元）"],
    ["2025-01", "熟料", 12.5, 0.31],
  ];
  const { cells } = copied({ rows }, "production", { category: "直接·生产过程" });
  expect(cells).toEqual([
    { month: 45658, product: "熟料", output: 12.5, outputUnit: "万吨", value: 3100, evidence: "A2" },
  ]);
});

test("the unit of the output is asked for where nothing states it", () => {
  const rows = [
    ["月份", "产品", "产量"],
    ["2025-01", "熟料", 12.5],
  ];
  expect(unstatedUnits(columnsOf({ rows }), "production")).toEqual(["output"]);
});

test("direction and kind of energy are asked for only where no column says them", () => {
  const rows = [
    ["物料", "数量（t）", "碳含量（tC/t）"],
    ["煤", 5, 0.7],
  ];
  const columns = columnsOf({ rows });
  expect([
    unstatedWords(columns, "carbonFlows", {}, [1]),
    unstatedWords(columns, "carbonFlows", { direction: "in" }, [1]),
    unstatedWords(columns, "purchasedEnergy", {}, [1]),
    unstatedWords(columns, "factorUse", {}, [1]),
  ]).toEqual([["direction"], [], ["energyKind"], []]);
});

test("a carbon content without a unit is asked for its own, a fossil share is not", () => {
  const rows = [
    ["物料", "数量（t）", "碳含量", "化石碳比例"],
    ["煤", 5, 0.7, 1],
  ];
  expect(unstatedUnits(columnsOf({ rows }), "carbonFlows")).toEqual(["carbonShare"]);
});
