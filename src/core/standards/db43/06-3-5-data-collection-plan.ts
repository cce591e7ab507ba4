import type { Rule } from "../rule";

/** DB43 6.3.5 碳数据收集计划 — what is collected, how, how often, by whom. */
export const dataCollectionPlan = {
  plan: {
    clause: "DB43 6.3.5.1",
    modality: "should",
    requirement: "B5",
    says: {
      zh: "制定碳数据收集计划：各类数据的收集和保留方式、频次、负责部门和人员，定期评审并更新。",
      en: "A data collection plan says how each datum is collected and kept, how often, and who is responsible; it is reviewed at intervals and updated.",
    },
    carriedBy: ["table DataCollectionPlan"],
  },
  contents: {
    clause: "DB43 6.3.5.2",
    modality: "should",
    requirement: "B5",
    says: {
      zh: "收集活动数据、排放因子、生产数据和排放数据；活动数据和因子按 GB/T 32150 的优先级由高到低选取。",
      en: "Activity data, factors, production data and emission data are collected; activity data and factors by the order of preference of GB/T 32150.",
    },
    carriedBy: ["CN.REGISTERCHECK", "table DataCollectionPlan"],
  },
} as const satisfies Record<string, Rule>;
