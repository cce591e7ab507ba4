import type { Requirement } from "./requirement";

/** A 企业、边界、前提与路径 — the demands on enterprise, boundary, readiness, pathway. */
export const enterpriseRequirements: readonly Requirement[] = [
  {
    id: "A1",
    says: {
      zh: "企业概况：名称、性质、代码、地址、行业、产品、产能、工序与运行、产值，附组织架构图、平面图和流程图",
      en: "Enterprise profile: name, nature, codes, address, industry, products, capacity, processes and how they run, output value, with charts and plans",
    },
    clauses: ["CIECCPA061 8.2.1", "CIECCPA061 8.2.4a", "DB14 6.1.2a", "DB43 1", "DB43 E.1", "DB43 E.5.2"],
  },
  {
    id: "A2",
    says: {
      zh: "生产基地：单一基地必在边界内；多个基地可全部或部分纳入并写明",
      en: "Production bases: a single one is always inside; of several all or some, stated",
    },
    clauses: ["GUIDE 5.1", "GUIDE 6.4a"],
  },
  {
    id: "A3",
    says: {
      zh: "组织边界：依据、法人厂界与运营控制；主要、辅助、附属生产系统",
      en: "Organisational boundary: evidence, site and operational control; main, auxiliary and ancillary production",
    },
    clauses: ["CIECCPA061 6.2.3", "CIECCPA061 8.2.1", "DZJN108 5.3", "DB43 4.3"],
  },
  {
    id: "A4",
    says: {
      zh: "核算边界与实施边界一致，按类别列出；重要上游排放源写明",
      en: "Accounting boundary equals the implementation boundary, by category; significant upstream sources named",
    },
    clauses: [
      "GUIDE 3.2 note",
      "GUIDE 4.3",
      "GUIDE 6.2b",
      "CIECCPA061 8.2.2.1",
      "CIECCPA061 8.2.2.2",
      "CIECCPA061 8.2.2.3",
      "CIECCPA061 8.2.2.4",
      "CIECCPA061 8.2.2.5",
      "CIECCPA061 8.2.2.6",
      "CIECCPA061 8.2.5.4",
      "CIECCPA061 8.2.5.5",
      "CIECCPA061 8.2.5.6",
    ],
  },
  {
    id: "A5",
    says: {
      zh: "忽略的次要排放源：理由、估计占比、合计",
      en: "Minor sources left out: reason, estimated share, sum",
    },
    clauses: ["GUIDE 6.2c"],
  },
  {
    id: "A6",
    says: {
      zh: "边界变化与计划中的变更：内容、原因、影响量",
      en: "Changes of the boundary, made and planned: what, why, effect",
    },
    clauses: ["CIECCPA061 6.3.2", "CIECCPA061 8.2.2.8", "CIECCPA061 9.1.1a5", "DB43 6.4"],
  },
  {
    id: "A7",
    says: {
      zh: "声明期：自然年或明确的起止日期，期外数据不计入",
      en: "Declaration period: a calendar year or explicit days; what lies outside is not counted",
    },
    clauses: ["GUIDE 8.1.1", "GUIDE 8.1.2"],
  },
  {
    id: "A8",
    says: {
      zh: "前提条件：达峰趋稳或稳中有降的判断与趋势预测",
      en: "Readiness: peaked and settled, or stable and falling; forecast of the trend",
    },
    clauses: ["GUIDE 5.2.1", "GUIDE 5.2.2", "GUIDE 5.2.3"],
  },
  {
    id: "A9",
    says: { zh: "按行业类型选取路径与阶段", en: "Pathway and stages by type of industry" },
    clauses: ["GUIDE 5.4"],
  },
  {
    id: "A10",
    says: {
      zh: "适用的核算标准及其版本、实施日期",
      en: "The accounting standard that applies, its edition and dates",
    },
    clauses: ["DZJN108 5.4a", "DZJN108 5.4b", "DB43 6.2.3.3a note 2", "DB43 Annex D", "GUIDE 6.2c"],
  },
];
