import type { Rule } from "../rule";

/** DZJN108 5.6 碳中和管理计划 — commitment and upkeep of the plan. */
export const neutralityPlan = {
  commitment: {
    clause: "DZJN108 5.6a",
    modality: "shall",
    requirement: "D8",
    says: {
      zh: "承诺实现碳中和，并在管理计划中陈述。",
      en: "The factory commits itself to neutrality and states it in the plan.",
    },
    carriedBy: ["table Pathway"],
  },
  indicators: {
    clause: "DZJN108 5.6g",
    modality: "shall",
    requirement: "D10",
    says: {
      zh: "写明监测和评估管理计划是否有效的指标。",
      en: "The plan names indicators by which its effect is monitored and assessed.",
    },
    carriedBy: ["table PlanChecks"],
  },
} as const satisfies Record<string, Rule>;
