import type { Rule } from "../rule";

/** DB43 8.6 碳数据质量控制 — the data quality control plan. */
export const dataQualityControl = {
  plan: {
    clause: "DB43 8.6",
    modality: "should",
    requirement: "B6",
    says: {
      zh: "制定数据质量控制计划：数据的收集、记录、传递、汇总和报告要求，监测设备的配备、维护和校准，数据缺失和变化时的措施，以及存档。",
      en: "A data quality control plan covers how data are collected, recorded, handed on, summed up and reported, the meters and their upkeep, what to do about gaps and changes, and filing.",
    },
    carriedBy: ["table QualityPlan"],
  },
} as const satisfies Record<string, Rule>;
