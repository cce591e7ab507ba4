import type { Rule } from "../rule";

/** DZJN108 5.4 碳排放核算方法 — one method over the years. What stands under c is no priority. */
export const accountingMethod = {
  oneMethod: {
    clause: "DZJN108 5.4",
    modality: "shall",
    requirement: "C13",
    says: {
      zh: "历史、基准期和报告期用统一的核算方法。",
      en: "History, base period and reporting period use one accounting method.",
    },
    carriedBy: ["CN.REGISTERCHECK", "finding method-differs"],
  },
} as const satisfies Record<string, Rule>;
