import type { Rule } from "../rule";

/** DB43 8.6 碳数据质量控制 — the data quality control plan. */
export const dataQualityControl = {
  plan: {
    clause: "DB43 8.6",
    modality: "should",
    requirement: "B6",
    says: {
      zh: "在适宜的层面上制定数据质量控制计划。",
      en: "A data quality control plan is made on the levels where it fits.",
    },
    carriedBy: ["table QualityPlan"],
  },
  atLeast: {
    clause: "DB43 8.6",
    modality: "shall",
    requirement: "B6",
    says: {
      zh: "数据质量至少做到：核算和报告合规；对收集、记录、传递、汇总和报告有要求；监测设备配备、维护和校准；缺失和变化有对策；数据合乎用途；活动记录成文。",
      en: "At least: accounting and reports conform; collecting, recording, handing on, summing up and reporting are ruled; meters are fitted, kept and calibrated; gaps and changes have an answer; data fit their use; records are written.",
    },
    carriedBy: ["table QualityPlan"],
  },
} as const satisfies Record<string, Rule>;
