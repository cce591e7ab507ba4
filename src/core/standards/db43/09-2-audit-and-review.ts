import type { Rule } from "../rule";

/** DB43 9.2–9.3 内部审核和管理评审. */
export const auditAndReview = {
  audit: {
    clause: "DB43 9.2.1",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "按计划的间隔审核：绩效是否改进，是否符合，是否有效。",
      en: "Audits at planned intervals ask whether performance improves, demands are met and the system works.",
    },
    carriedBy: ["table InternalAudits"],
  },
  programme: {
    clause: "DB43 9.2.2.1",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "方案写明频次、方法、职责和报告。",
      en: "The programme says how often, how, who, and what is reported.",
    },
    carriedBy: ["table InternalAudits"],
  },
  objectivity: {
    clause: "DB43 9.2.2.2",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "考虑过程的重要性和以往结果，审核员客观公正。",
      en: "Weight of processes and former results count; auditors are impartial.",
    },
    carriedBy: ["table InternalAudits"],
  },
  focus: {
    clause: "DB43 9.2.2.3",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "重点看合规性评价、数据收集计划、目标、措施、能力和关键碳源的控制。",
      en: "Audits look at obligations, data plan, targets, measures, competence and the control of main sources.",
    },
    carriedBy: ["table InternalAudits"],
  },
  review: {
    clause: "DB43 9.3.1",
    modality: "should",
    requirement: "G5",
    says: { zh: "最高管理者按计划的间隔评审体系。", en: "Top management reviews at planned intervals." },
    carriedBy: ["table ManagementReviews"],
  },
  input: {
    clause: "DB43 9.3.2.1",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "输入：以往措施、变化、绩效趋势、改进机会和变更需求。",
      en: "Input: former actions, changes, trends, chances and needs to change.",
    },
    carriedBy: ["table ManagementReviews"],
  },
  performanceInput: {
    clause: "DB43 9.3.2.2",
    modality: "shall",
    requirement: "G5",
    says: {
      zh: "绩效信息至少含目标实现程度、绩效改进和措施效果。",
      en: "Performance means at least targets met, improvement, and what measures achieved.",
    },
    carriedBy: ["table ManagementReviews"],
  },
  output: {
    clause: "DB43 9.3.3",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "评审输出包括改进机会、方针、参数和基准、目标和措施、资源和能力。",
      en: "The review decides on improvements, policy, parameters and baseline, targets and measures, resources and skills.",
    },
    carriedBy: ["table ManagementReviews"],
  },
} as const satisfies Record<string, Rule>;
