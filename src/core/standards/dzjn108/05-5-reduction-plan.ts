import type { Rule } from "../rule";

/** DZJN108 5.5 降碳计划 — the plan, its content and its upkeep. */
export const reductionPlan = {
  content: {
    clause: "DZJN108 5.5",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "降碳计划写明路径与分解、减排数量和类型及区间、绩效验证方法、所需资源，保留成文信息并动态管理。",
      en: "The reduction plan states way and breakdown, amounts and kinds with their span, verification and resources; it is documented and kept up to date.",
    },
    carriedBy: ["table Measures"],
  },
  way: {
    clause: "DZJN108 5.5a",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "写明降碳路径、基准、目标分解和实现过程。",
      en: "It states way, baseline, breakdown and course.",
    },
    carriedBy: ["table Measures"],
  },
  amounts: {
    clause: "DZJN108 5.5b",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "写明减排的数量、类型和区间。",
      en: "It states amounts, kinds and span.",
    },
    carriedBy: ["table Measures"],
  },
  verification: {
    clause: "DZJN108 5.5c",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "写明绩效的验证方法。",
      en: "It says how this is verified.",
    },
    carriedBy: ["table Measures"],
  },
  resources: {
    clause: "DZJN108 5.5d",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "写明所需资源。",
      en: "It names the resources.",
    },
    carriedBy: ["table Measures"],
  },
  monitoring: {
    clause: "DZJN108 5.5",
    modality: "shall",
    requirement: "D10",
    says: {
      zh: "定期监测计划，量化减排结果，实施纠正。",
      en: "The plan is monitored, its results are quantified, and what is off is corrected.",
    },
    carriedBy: ["table PlanChecks"],
  },
} as const satisfies Record<string, Rule>;
