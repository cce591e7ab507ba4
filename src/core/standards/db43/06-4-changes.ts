import type { Rule } from "../rule";

/** DB43 6.4 变更的策划. */
export const changes = {
  planned: {
    clause: "DB43 6.4",
    modality: "should",
    requirement: "A6",
    says: {
      zh: "变更时考虑目的和后果、体系完整、资源和职责。",
      en: "A change weighs purpose and consequences, the whole of the system, resources and duties.",
    },
    carriedBy: ["table BoundaryChanges", "step boundary"],
  },
} as const satisfies Record<string, Rule>;
