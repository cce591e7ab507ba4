import type { Rule } from "../rule";

/** DZJN108 4.4 基于科学的方法. */
export const science = {
  adjusted: {
    clause: "DZJN108 4.4",
    modality: "shall",
    requirement: "D10",
    says: {
      zh: "科学认识有了进展，目标、政策和行动随之调整。",
      en: "Targets, policy and action follow what science learns.",
    },
    carriedBy: ["table PlanChecks"],
  },
} as const satisfies Record<string, Rule>;
