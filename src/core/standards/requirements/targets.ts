import type { Requirement } from "./requirement";

/** D 基准、目标与措施 — the demands on baseline, targets, measures. */
export const targetsRequirements: readonly Requirement[] = [
  {
    id: "D1",
    says: { zh: "基准年：选取、数值、调整及其记录", en: "Base year: choice, figures, adjustment on record" },
    clauses: ["GUIDE 6.2a", "DB14 6.3", "DB43 6.3.2.1", "DB43 6.3.2.4", "DB43 E.2.3", "CIECCPA061 8.2.2.7"],
  },
  {
    id: "D2",
    says: { zh: "多层级基准", en: "Baselines on several levels" },
    clauses: ["DB43 6.3.2.2", "DB14 6.3.1"],
  },
  {
    id: "D3",
    says: {
      zh: "阶段、短期与长期目标，分解与批准",
      en: "Stage, short and long targets, broken down and approved",
    },
    clauses: [
      "GUIDE 6.3",
      "CIECCPA061 6.2.1",
      "CIECCPA061 6.2.2",
      "CIECCPA061 6.2.3",
      "DZJN108 5.1",
      "DZJN108 5.2",
      "DZJN108 5.3",
      "DB43 6.3.3",
      "DB14 6.4.1",
      "DB14 6.4.2",
    ],
  },
  {
    id: "D4",
    says: {
      zh: "减排措施：效果、成本、责任、进度、验证",
      en: "Measures: effect, cost, owner, schedule, verification",
    },
    clauses: [
      "GUIDE 7.1",
      "GUIDE 7.2",
      "CIECCPA061 8.1",
      "DB14 6.4.4",
      "DB14 7.2",
      "DB14 8.4",
      "DB43 6.3.4",
      "DZJN108 5.5",
      "DZJN108 6.1",
      "DZJN108 6.2",
      "DZJN108 6.3",
      "DZJN108 7.1",
      "DZJN108 7.2",
      "DZJN108 8.1",
      "DZJN108 8.2",
      "DZJN108 8.3",
    ],
  },
  {
    id: "D5",
    says: { zh: "对照基准线情景的减排量", en: "Abatement against a baseline scenario" },
    clauses: ["DB43 8.1.3"],
  },
  {
    id: "D6",
    says: {
      zh: "绩效参数与严重偏离的原因",
      en: "Performance parameters and the cause of serious deviations",
    },
    clauses: ["DB43 6.3.1.4", "DB43 9.1.1.3", "DB43 9.1.2", "DB43 Annex F", "CIECCPA061 9.1.2"],
  },
  {
    id: "D7",
    says: { zh: "碳中和实施方案与管理计划文件", en: "Implementation plan and management plan as documents" },
    clauses: ["GUIDE 6.4", "DZJN108 5.6"],
  },
  {
    id: "D8",
    says: { zh: "最高管理者公开承诺", en: "Published commitment of top management" },
    clauses: ["GUIDE 6.3", "GUIDE 9.1", "DZJN108 5.6a"],
  },
  {
    id: "D9",
    says: { zh: "目标是否实现，按层级判断", en: "Targets reached or not, by level" },
    clauses: ["DB14 6.3.1", "DB14 8.4.1e", "DB43 6.3.3.3", "DB43 9.1.1.3"],
  },
  {
    id: "D10",
    says: { zh: "方案年度检查与修订发布", en: "Yearly check of the plan, changes published" },
    clauses: ["GUIDE 7.4.4", "DZJN108 5.5", "DZJN108 5.6g"],
  },
  {
    id: "D11",
    says: {
      zh: "主要排放设施、行业对标与新建项目评估",
      en: "Main facilities, comparison with the industry, new projects assessed",
    },
    clauses: ["DB43 6.2.3.3b", "DB43 6.2.3.3c", "DB43 6.2.3.3e"],
  },
];
