import type { Rule } from "../rule";

/** GUIDE 7.4.4 — whether the implementation plan can still be met. */
export const yearlyCheck = {
  achievable: {
    clause: "GUIDE 7.4.4",
    modality: "shall",
    requirement: "D10",
    says: {
      zh: "结合年度检查，持续判断实施方案能否实现。",
      en: "With the yearly check of the plan, it is judged again and again whether the plan can be met.",
    },
    carriedBy: ["table PlanChecks"],
  },
  published: {
    clause: "GUIDE 7.4.4",
    modality: "shall",
    requirement: "D10",
    says: {
      zh: "必要时优化调整实施方案，并发布调整后的方案。",
      en: "Where needed the plan is changed, and the changed plan is published.",
    },
    carriedBy: ["table PlanChecks"],
  },
} as const satisfies Record<string, Rule>;
