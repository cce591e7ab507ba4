import type { Rule } from "../rule";

/** CIECCPA061 6.3 变更的策划 — changes, made and planned. */
export const changes = {
  riskBased: {
    clause: "CIECCPA061 6.3.1",
    modality: "may",
    requirement: "A6",
    says: {
      zh: "策划变更时可先定出减少不利影响的措施。",
      en: "Planning a change may first settle what keeps its harm small.",
    },
    carriedBy: ["table BoundaryChanges", "step boundary"],
  },
  assessed: {
    clause: "CIECCPA061 6.3.2",
    modality: "should",
    requirement: "A6",
    says: {
      zh: "评价变更的影响，并防止不利影响。",
      en: "The effect of a change is judged, and harm prevented.",
    },
    carriedBy: ["table BoundaryChanges", "step boundary"],
  },
  kinds: {
    clause: "CIECCPA061 6.3.2 note",
    modality: "may",
    requirement: "A6",
    says: {
      zh: "变更包括排放源和碳资产、设施和工艺（新改扩建）、采购和产品、基准、相关方要求。",
      en: "Changes concern sources and assets, facilities and processes, purchases and products, the baseline, and demands of others.",
    },
    carriedBy: ["table BoundaryChanges", "step boundary"],
  },
} as const satisfies Record<string, Rule>;
