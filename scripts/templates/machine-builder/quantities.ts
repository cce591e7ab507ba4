import type { ExampleRow } from "../template-sheet";
import { monthly, type Examples } from "./examples";

/** Consumption of each month, from January on. The amounts are assumptions of the example; the factors are printed ones. */
const naturalGas = [9.6, 8.9, 8.1, 6.4, 5.2, 4.8, 4.9, 4.7, 5.5, 6.9, 8.2, 9.4];
const diesel = [3.1, 2.6, 3.4, 3.2, 3.3, 3.0, 3.2, 3.1, 3.3, 3.4, 3.2, 3.0];
const shieldingGas = [1.5, 1.3, 1.6, 1.5, 1.6, 1.5, 1.6, 1.6, 1.5, 1.6, 1.5, 1.6];
const electricity = [
  1320.5, 1180.25, 1402.75, 1365.0, 1398.5, 1442.25, 1510.0, 1496.75, 1411.5, 1388.0, 1375.25, 1402.0,
];
const output = [410, 365, 452, 440, 448, 455, 462, 460, 451, 446, 449, 458];
/** 万元 for one gearbox. */
const price = 13;

const refrigerant: ExampleRow = {
  month: "2025-12-31",
  base: "一厂",
  source: "空调制冷剂补充（R-410A）",
  category: "直接·无组织",
  activity: 12,
  activityUnit: "kg",
  factor: '=CN.GWP("R410A",INDEX(Enterprise[内容],MATCH("GWP 版本",Enterprise[项目],0)))',
  factorUnit: "kgCO2e/kg",
  department: "动力部",
  process: "公用动力",
  equipment: "多联机空调",
  factorSource: "AR5 组分值按 ASHRAE 34 质量分数计算",
  evidence: "空调维保单 2025-12",
};

/** 活动数据 — a year of fuels, shielding gas, refrigerant, electricity and output, and the totals over them. */
export const quantities: Examples = {
  FuelUse: [
    ...monthly(naturalGas, (consumption, month) => ({
      source: "涂装烘干炉",
      category: "直接·固定源燃烧",
      fuel: "天然气",
      consumption,
      consumptionUnit: "万Nm³",
      netCalorificValue: 389.31,
      ncvUnit: "GJ/万Nm³",
      carbonContent: 0.0153,
      carbonUnit: "tC/GJ",
      oxidationRate: 0.99,
      department: "涂装车间",
      process: "涂装",
      equipment: "1 号烘干炉",
      factorSource: "GB/T 32151-2024 表C.1",
      evidence: `燃气结算单 ${month}`,
    })),
    ...monthly(diesel, (consumption, month) => ({
      source: "厂内叉车",
      category: "直接·移动源燃烧",
      fuel: "柴油",
      consumption,
      consumptionUnit: "t",
      netCalorificValue: 42.652,
      ncvUnit: "GJ/t",
      carbonContent: 0.0202,
      carbonUnit: "tC/GJ",
      oxidationRate: 0.98,
      department: "物流部",
      process: "厂内物流",
      equipment: "叉车（8 台）",
      factorSource: "GB/T 32151-2024 表C.1",
      evidence: `加油台账 ${month}`,
    })),
  ],
  FactorUse: [
    ...monthly(shieldingGas, (activity, month) => ({
      source: "二氧化碳保护焊",
      category: "直接·生产过程",
      activity,
      activityUnit: "t",
      factor: 1,
      factorUnit: "tCO2/t",
      department: "焊接车间",
      process: "焊接",
      equipment: "气体保护焊机（24 台）",
      factorSource: "保护气体即 CO2，全部逸散",
      evidence: `气瓶领用单 ${month}`,
    })),
    refrigerant,
  ],
  PurchasedEnergy: monthly(electricity, (purchased, month) => ({
    source: "外购电力",
    category: "间接·输入能源",
    energy: "电力",
    purchased,
    passedOn: 0,
    energyUnit: "MWh",
    factor: 0.5306,
    factorUnit: "tCO2/MWh",
    greenPower: 0,
    department: "动力部",
    process: "公用动力",
    factorSource: "2023年全国平均，公告2025年第47号，沿用至2025年",
    evidence: `电费结算单 ${month}`,
  })),
  Production: monthly(output, (amount, month) => ({
    product: "减速机",
    output: amount,
    outputUnit: "台",
    value: amount * price,
    prices: "现价",
    evidence: `生产月报 ${month}`,
  })),
  TotalsByBase: [{ base: "一厂" }],
  TotalsByDepartment: ["涂装车间", "焊接车间", "物流部", "动力部"].map((department) => ({ department })),
  TotalsByProcess: ["涂装", "焊接", "厂内物流", "公用动力"].map((process) => ({ process })),
  TotalsByEquipment: ["1 号烘干炉", "叉车（8 台）", "气体保护焊机（24 台）", "多联机空调"].map(
    (equipment) => ({ equipment }),
  ),
};
