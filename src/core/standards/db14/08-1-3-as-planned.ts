import type { Rule } from "../rule";

/** DB14 8.1.3 数据质量管理 — practice compared with the plan. */
export const asPlanned = {
  equipment: {
    clause: "DB14 8.1.3a",
    modality: "shall",
    requirement: "B7",
    says: { zh: "重点排放设备设施与计划描述一致。", en: "Main equipment is as the plan describes it." },
    carriedBy: ["table QualityPlan"],
  },
  boundary: {
    clause: "DB14 8.1.3b",
    modality: "shall",
    requirement: "B7",
    says: { zh: "核算边界与计划一致。", en: "The accounting boundary is that of the plan." },
    carriedBy: ["table QualityPlan"],
  },
  procedures: {
    clause: "DB14 8.1.3g",
    modality: "shall",
    requirement: "B7",
    says: { zh: "质量控制和保证程序按计划执行。", en: "Quality control and assurance run as planned." },
    carriedBy: ["table QualityPlan"],
  },
} as const satisfies Record<string, Rule>;
