import type { Rule } from "../rule";

/** GUIDE 7.1 节能降碳阶段 — improving what is there. */
export const energySaving = {
  measures: {
    clause: "GUIDE 7.1",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "在现有工艺上改进：节能技改、低碳零碳能源替代、低碳零碳原料替代、提升产品性能以减少产品消费。",
      en: "Existing processes are improved: energy-saving retrofits, low- and zero-carbon energy, low- and zero-carbon raw materials, products of which less is needed.",
    },
    carriedBy: ["table Measures", "CN.PATHWAY"],
  },
} as const satisfies Record<string, Rule>;
