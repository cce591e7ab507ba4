import type { Rule } from "../rule";

/** DB43 10 改进. */
export const improvement = {
  nonconformity: {
    clause: "DB43 10.1",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "控制并纠正不符合，查明原因，防止再次发生，评审效果。",
      en: "A nonconformity is controlled and corrected, its cause found, its return prevented, the effect reviewed.",
    },
    carriedBy: ["table Nonconformities"],
  },
  improving: {
    clause: "DB43 10.2",
    modality: "shall",
    requirement: "G5",
    says: {
      zh: "按审核结果分析原因并改进，聚焦供应链、生产和运输的排放。",
      en: "Audit results lead to causes and improvement, above all in supply chain, production and transport.",
    },
    carriedBy: ["table Nonconformities"],
  },
} as const satisfies Record<string, Rule>;
