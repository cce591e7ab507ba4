import type { Template } from "./template";
import type { ExampleRow } from "./template-sheet";

/** Consumption of each month, from January on. The amounts are assumptions of the example; the factors are printed ones. */
const naturalGas = [9.6, 8.9, 8.1, 6.4, 5.2, 4.8, 4.9, 4.7, 5.5, 6.9, 8.2, 9.4];
const diesel = [3.1, 2.6, 3.4, 3.2, 3.3, 3.0, 3.2, 3.1, 3.3, 3.4, 3.2, 3.0];
const electricity = [
  1320.5, 1180.25, 1402.75, 1365.0, 1398.5, 1442.25, 1510.0, 1496.75, 1411.5, 1388.0, 1375.25, 1402.0,
];
const output = [410, 365, 452, 440, 448, 455, 462, 460, 451, 446, 449, 458];
const assumed = "示例假设";

const day = (index: number): string => `2025-${String(index + 1).padStart(2, "0")}-28`;

function monthly(amounts: readonly number[], row: (amount: number) => ExampleRow): readonly ExampleRow[] {
  return amounts.map((amount, index) => ({ month: day(index), base: "一厂", ...row(amount) }));
}

/** 离散制造示例 — a machine builder over one year: fuels, electricity, refrigerant, output, offsets, verdict. */
export const machineBuilder: Template = {
  file: "ledger-example",
  language: "zh",
  title: "碳衡 碳排放台账（示例：装备制造）",
  asOf: "2026-04-30",
  blankRows: 3,
  examples: {
    TemplateInfo: [{ factorEdition: "GB/T 32151-2024", boundaryInstruction: "单一基地，全部纳入" }],
    Enterprise: [
      {
        periodLabel: "2025年度",
        periodFrom: "2025-01-01",
        periodTo: "2025-12-31",
        gwpSet: "AR5",
        name: "示例装备制造有限公司",
        division: "34 通用设备制造业",
      },
    ],
    Bases: [{ base: "一厂", address: "示例地址", inside: "纳入" }],
    BoundaryCategories: [
      { category: "直接·固定源燃烧", inside: "纳入" },
      { category: "直接·移动源燃烧", inside: "纳入" },
      { category: "直接·生产过程", inside: "纳入" },
      { category: "直接·无组织", inside: "纳入" },
      { category: "间接·输入能源", inside: "纳入" },
      ...["间接·运输", "间接·组织使用的产品", "间接·使用本组织产品", "间接·其他来源"].map((category) => ({
        category,
        inside: "不纳入",
        reason: "示例只演示直接排放和输入能源",
        decidedBy: assumed,
        decidedOn: "2026-01-10",
      })),
      { category: "上游环节重要排放源", inside: "不纳入", reason: "无重要上游排放源", decidedBy: assumed },
    ],
    UpstreamSources: [{ answer: "无重要上游排放源", reason: "外购件均为标准件，占比低（示例假设）" }],
    History: [2021, 2022, 2023, 2024].map((year, index) => ({
      year,
      total: [12950, 12410, 11870, 11300][index] ?? 0,
      method: "GB/T 32150",
      evidence: assumed,
    })),
    Baselines: [
      {
        level: "企业",
        year: 2021,
        emissions: 12950,
        isComplete: "是",
        isNormal: "是",
        reason: "数据完整、生产正常的最近年份（示例假设）",
      },
    ],
    Targets: [
      {
        target: "2030 年总量",
        level: "企业",
        indicator: "排放总量",
        baseYear: 2021,
        baseValue: 12950,
        targetYear: 2030,
        targetValue: 6500,
      },
    ],
    FuelUse: [
      ...monthly(naturalGas, (consumption) => ({
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
        factorSource: "GB/T 32151-2024 表C.1",
        evidence: assumed,
      })),
      ...monthly(diesel, (consumption) => ({
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
        factorSource: "GB/T 32151-2024 表C.1",
        evidence: assumed,
      })),
    ],
    FactorUse: [
      {
        month: "2025-12-31",
        base: "一厂",
        source: "二氧化碳保护焊",
        category: "直接·生产过程",
        activity: 18.4,
        activityUnit: "t",
        factor: 1,
        factorUnit: "tCO2/t",
        factorSource: "保护气体即 CO2，全部逸散",
        evidence: assumed,
      },
      {
        month: "2025-12-31",
        base: "一厂",
        source: "空调制冷剂补充（R-410A）",
        category: "直接·无组织",
        activity: 12,
        activityUnit: "kg",
        factor: '=CN.GWP("R410A",INDEX(Enterprise[内容],MATCH("GWP 版本",Enterprise[项目],0)))',
        factorUnit: "kgCO2e/kg",
        factorSource: "AR5 组分值按 ASHRAE 34 质量分数计算",
        evidence: assumed,
      },
    ],
    PurchasedEnergy: monthly(electricity, (purchased) => ({
      source: "外购电力",
      category: "间接·输入能源",
      energy: "电力",
      purchased,
      passedOn: 0,
      energyUnit: "MWh",
      factor: 0.5306,
      factorUnit: "tCO2/MWh",
      greenPower: 0,
      factorSource: "2023年全国平均，公告2025年第47号，沿用至2025年",
      evidence: assumed,
    })),
    Production: monthly(output, (amount) => ({
      product: "减速机",
      output: amount,
      outputUnit: "台",
      evidence: assumed,
    })).map(({ source: _, ...row }: ExampleRow) => row),
    TotalsByBase: [{ base: "一厂" }],
    VerdictSettings: [
      {
        publishedOn: "2026-05-10",
        isEvent: "否",
      },
    ],
    CarbonAssets: [
      {
        lot: "示例造林批次",
        kind: "CCER",
        registry: "全国温室气体自愿减排注册登记系统",
        projectName: "示例造林项目",
        hostCountry: "中国",
        boundary: "边界外",
        projectType: "林业碳汇",
        serialFrom: "CCER-EXAMPLE-000001",
        serialTo: "CCER-EXAMPLE-002500",
        vintage: "2024",
        registeredOn: "2024-06-30",
        quantity: 2500,
        unit: "tCO2e",
        use: "碳中和",
        beneficiary: "示例装备制造有限公司",
        usedFor: "2025年度",
        exit: "注销",
        retiredOn: "2026-03-31",
        certificate: "示例凭证一",
      },
      {
        lot: "示例绿证批次",
        kind: "绿证",
        registry: "国家可再生能源信息管理中心",
        projectName: "示例风电项目",
        hostCountry: "中国",
        boundary: "边界外",
        serialFrom: "GEC-EXAMPLE-0000001",
        serialTo: "GEC-EXAMPLE-0016000",
        generatedFrom: "2025-01-01",
        generatedTo: "2025-12-31",
        issuedOn: "2026-01-20",
        quantity: 16000,
        unit: "MWh",
        use: "碳中和",
        beneficiary: "示例装备制造有限公司",
        usedFor: "2025年度",
        base: "一厂",
        exit: "注销",
        retiredOn: "2026-03-31",
        certificate: "示例凭证二",
      },
    ],
  },
};
