import type { Rule } from "../rule";

/** GUIDE 6.4 碳中和实施方案 — what the plan states. The list marks are lost in print; letters are our count. */
export const implementationPlan = {
  published: {
    clause: "GUIDE 6.4",
    modality: "shall",
    requirement: "D7",
    says: { zh: "制定实施方案并发布。", en: "An implementation plan is made and published." },
    carriedBy: ["document implementation-plan"],
  },
  boundaryInPlan: {
    clause: "GUIDE 6.4a",
    modality: "shall",
    requirement: "A2",
    says: {
      zh: "实施方案写明实施边界、核算边界和基准年排放量。",
      en: "The implementation plan states the implementation boundary, the accounting boundary and the emissions of the base year.",
    },
    carriedBy: ["table Bases", "table Baselines", "document implementation-plan"],
  },
  pathway: {
    clause: "GUIDE 6.4b",
    modality: "shall",
    requirement: "D7",
    says: { zh: "写明实施路径、阶段和阶段性目标。", en: "It states pathway, stages and stage targets." },
    carriedBy: ["CN.PATHWAY", "table Targets", "document implementation-plan"],
  },
  measures: {
    clause: "GUIDE 6.4c",
    modality: "shall",
    requirement: "D7",
    says: {
      zh: "写明关键措施、重大项目和进度。",
      en: "It states key measures, large projects and schedule.",
    },
    carriedBy: ["table Measures", "document implementation-plan"],
  },
  offsets: {
    clause: "GUIDE 6.4d",
    modality: "shall",
    requirement: "D7",
    says: { zh: "写明抵消量、抵消方式和进度。", en: "It states how much is offset, how and when." },
    carriedBy: ["table CarbonAssets", "document implementation-plan"],
  },
  management: {
    clause: "GUIDE 6.4e",
    modality: "shall",
    requirement: "D7",
    says: {
      zh: "写明监测、核算、履约、披露和评估流程如何持续完善。",
      en: "It states how monitoring, accounting, clearance, disclosure and evaluation keep improving.",
    },
    carriedBy: ["table PlanChecks", "document implementation-plan"],
  },
} as const satisfies Record<string, Rule>;
