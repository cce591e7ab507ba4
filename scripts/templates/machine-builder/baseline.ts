import type { ExampleRow } from "../template-sheet";
import { enterprise, people, type Examples } from "./examples";

const total = "CN.TOTAL(TotalsByBase[排放量])";
const ofPainting = 'INDEX(TotalsByDepartment[排放量],MATCH("涂装车间",TotalsByDepartment[部门],0))';
const rounded = (formula: string, decimals: number): string => `=CN.ROUND(${formula},${decimals})`;

const complete = {
  year: 2024,
  isComplete: "是",
  isNormal: "是",
  reason: "2025 年 1 月编制实施方案时，2024 年是数据完整、生产正常的最近年份",
  evidence: "2024 年度碳排放核算报告",
};

const baselines: readonly ExampleRow[] = [
  { level: "企业", object: enterprise, emissions: 11300, output: 66200, intensity: 0.1707, ...complete },
  { level: "部门", object: "涂装车间", emissions: 1861, output: 66200, intensity: 0.0281, ...complete },
  { level: "设备", object: "1 号烘干炉", emissions: 1861, output: 5092, intensity: 0.3655, ...complete },
];

/** Deviations beyond the limit need a cause and a response; here nothing deviates so far. */
const parameters: readonly ExampleRow[] = [
  [
    "企业",
    enterprise,
    "企业单位产值碳排放量",
    "tCO2e/万元",
    rounded(`CN.INTENSITY(${total},CN.TOTAL(Production[产值]))`, 4),
    0.1707,
    0.158,
  ],
  ["企业", enterprise, "企业碳排放总量", "tCO2e/年", rounded(total, 2), 11300, 10900],
  [
    "部门",
    "涂装车间",
    "部门（分厂）单位产值碳排放量",
    "tCO2e/万元",
    rounded(`CN.INTENSITY(${ofPainting},CN.TOTAL(Production[产值]))`, 4),
    0.0281,
    0.0265,
  ],
  ["部门", "涂装车间", "部门（分厂）碳排放总量", "tCO2e/年", rounded(ofPainting, 2), 1861, 1800],
  [
    "生产单元",
    "涂装",
    "工序单位产品碳排放量",
    "tCO2e/件产品",
    rounded(`CN.INTENSITY(${ofPainting},CN.TOTAL(Production[产量]))`, 4),
    0.3655,
    0.34,
  ],
  ["生产单元", "涂装", "工序碳排放总量", "tCO2e/年", rounded(ofPainting, 2), 1861, 1800],
  ["设备", "1 号烘干炉", "温度", "°C", 165, 170, 165],
  ["设备", "空压机（3 台）", "空压机排气压力", "MPa", 0.68, 0.72, 0.68],
  ["设备", "1 号烘干炉", "烘干炉热效率", "%", 86, 82, 85],
  ["设备", "加工中心（36 台）", "单位产值耗电量", "kWh/万元", 88.5, 93.2, 90],
].map(([level = "", object = "", parameter = "", unit = "", value = "", baseline = "", plan = ""]) => ({
  level,
  object,
  parameter,
  unit,
  period: "2025",
  value,
  baseline,
  plan,
  before: baseline,
  limit: 0.1,
}));

const approved = {
  direction: "越低越好",
  rule: "目标年核算结果不高于目标值即达成，由动力部每年 1 月考核",
  reviewed: "2026-01-20 年度评审",
  approvedBy: people.head,
  approvedOn: "2025-02-20",
};

const target = (
  name: string,
  kind: string,
  [level, object]: readonly [string, string],
  [baseValue, targetYear, targetValue]: readonly [number, number, number],
  more: ExampleRow = {},
): ExampleRow => ({
  target: name,
  kind,
  level,
  object,
  indicator: "排放总量，tCO2e",
  baseYear: 2024,
  baseValue,
  targetYear,
  targetDate: `${targetYear}-12-31`,
  targetValue,
  ...approved,
  ...more,
});

const whole = ["企业", enterprise] as const;

const targets: readonly ExampleRow[] = [
  target("2025 年总量", "年度目标", whole, [11300, 2025, 10900], { actual: rounded(total, 2) }),
  target("2027 年总量", "阶段性目标", whole, [11300, 2027, 9600], { stage: "碳中和" }),
  target("2030 年总量", "短期目标", whole, [11300, 2030, 6500]),
  target("2045 年总量", "长期目标", whole, [11300, 2045, 1200]),
  target("2050 年残余", "只保留残余排放", whole, [11300, 2050, 600]),
  target("2030 年涂装", "短期目标", ["部门", "涂装车间"], [1861, 2030, 1100]),
  target("2030 年烘干炉", "短期目标", ["设备", "1 号烘干炉"], [1861, 2030, 1100]),
];

/** A change that was looked at and led to nothing is a row of its own. */
const adjustments: readonly ExampleRow[] = [
  {
    object: enterprise,
    trigger: "设备设施变化",
    reason: "空压机改变频，用能种类和边界都不变，影响低于总量的 3%",
    decision: "评审后不调整",
    day: "2026-01-20",
    who: people.head,
  },
];

/** 基准与目标 — the base year at three levels, the parameters that follow it, and the targets with rule and approval. */
export const baseline: Examples = {
  Baselines: baselines,
  BaselineAdjustments: adjustments,
  Performance: parameters,
  Targets: targets,
};
