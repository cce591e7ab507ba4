import type { Rule } from "../rule";

/** DB43 8.1.2 — the life cycle of products. */
export const lifeCycle = {
  hotSpots: {
    clause: "DB43 8.1.2",
    modality: "should",
    requirement: "C15",
    says: {
      zh: "按 GB/T 24067 分析生命周期的重点环节，制定可行的减排策略。",
      en: "The life cycle is analysed as GB/T 24067 says, and feasible ways to reduce are found.",
    },
    carriedBy: ["table Footprints"],
  },
} as const satisfies Record<string, Rule>;
