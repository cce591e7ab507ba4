import type { Rule } from "../rule";

/** DB43 6.3.4 措施计划 — what a plan of measures says. */
export const actionPlan = {
  content: {
    clause: "DB43 6.3.4.1",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "措施计划写明资源、职责、目标、途径、预期成效、进度和验证方法。",
      en: "A plan of measures names resources, duties, target, way, expected effect, schedule and verification.",
    },
    carriedBy: ["table Measures"],
  },
  directions: {
    clause: "DB43 6.3.4.2",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "从设计、供应链、工艺、设施管理、清洁能源、意识六方面考虑。",
      en: "Design, supply chain, processes, upkeep, clean energy and awareness are considered.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
