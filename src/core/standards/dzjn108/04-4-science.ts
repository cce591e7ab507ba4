import type { Rule } from "../rule";

/** DZJN108 4.4 基于科学的方法. */
export const science = {
  adjusted: {
    clause: "DZJN108 4.4",
    modality: "shall",
    requirement: "D10",
    says: {
      zh: "随知识和科学的发展调整目标、政策和行动。",
      en: "Targets, policy and action follow what science learns.",
    },
    carriedBy: ["table PlanChecks"],
  },
} as const satisfies Record<string, Rule>;
