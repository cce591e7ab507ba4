import { people, type Examples } from "./examples";

const leftOut = [
  ["间接·运输", "上下游运输由承运商完成，取得里程数据前不量化；2027 年度起收集"],
  ["间接·组织使用的产品", "外购铸锻件、钢材的碳足迹正向供应商索取，未取得前不量化"],
  ["间接·使用本组织产品", "减速机的使用能耗取决于用户工况，没有可靠数据"],
  ["间接·其他来源", "经识别没有其他间接排放"],
] as const;

const decided = { decidedBy: people.carbon, decidedOn: "2026-01-10" };

/** 边界与历年排放 — bases, categories inside and left out with their reasons, and the years before. */
export const boundary: Examples = {
  Bases: [{ base: "一厂", address: "示例市示例区示例路 1 号", inside: "纳入", evidence: "实施方案第 3 章" }],
  BoundaryCategories: [
    { category: "直接·固定源燃烧", inside: "纳入" },
    { category: "直接·移动源燃烧", inside: "纳入" },
    { category: "直接·生产过程", inside: "纳入" },
    { category: "直接·无组织", inside: "纳入" },
    { category: "间接·输入能源", inside: "纳入" },
    ...leftOut.map(([category, reason]) => ({ category, inside: "不纳入", reason, ...decided })),
    { category: "上游环节重要排放源", inside: "不纳入", reason: "无重要上游排放源", ...decided },
  ],
  UpstreamSources: [
    {
      answer: "无重要上游排放源",
      criterion: "上游单项排放估计超过本企业总量 10% 的为重要（企业自定）",
      reason: "外购件均为标准件，逐项估计均低于总量的 3%",
    },
  ],
  Exclusions: [
    {
      source: "灭火器泄漏",
      reason: "二氧化碳灭火器仅 24 具，全年未使用",
      share: 0.00001,
      basis: "24 具×5 kg，按年泄漏 1% 估算",
      ...decided,
    },
  ],
  History: [
    [2021, 12950, 0.2113],
    [2022, 12410, 0.1992],
    [2023, 11870, 0.1848],
    [2024, 11300, 0.1707],
  ].map(([year = 0, total = 0, intensity = 0]) => ({
    year,
    total,
    intensity,
    method: "GB/T 32150",
    evidence: `${year} 年度碳排放核算报告`,
  })),
};
