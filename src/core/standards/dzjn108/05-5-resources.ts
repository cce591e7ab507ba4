import type { Rule } from "../rule";

/** DZJN108 5.5 — people and resources of the reduction plan. */
export const resources = {
  competence: {
    clause: "DZJN108 5.5",
    modality: "shall",
    requirement: "G6",
    says: {
      zh: "提供资源，确保人员能力和计划得以落实。",
      en: "Resources are provided, so that people are able and the plan is carried out.",
    },
    carriedBy: ["table Training"],
  },
} as const satisfies Record<string, Rule>;
