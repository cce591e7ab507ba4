import type { Rule } from "../rule";

/** GUIDE 6.4 碳中和实施方案 — what of the boundary the plan states. */
export const implementationPlan = {
  boundaryInPlan: {
    clause: "GUIDE 6.4a",
    modality: "shall",
    requirement: "A2",
    says: {
      zh: "实施方案写明实施边界、核算边界和基准年排放量。",
      en: "The implementation plan states the implementation boundary, the accounting boundary and the emissions of the base year.",
    },
  },
} as const satisfies Record<string, Rule>;
