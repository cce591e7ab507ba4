import type { Rule } from "../rule";

/** DB43 E.5.4 质量保证和文件存档. The heading of the annex is lost in print. */
export const qualityAssurance = {
  uncertainty: {
    clause: "DB43 E.5.4",
    modality: "may",
    requirement: "B9",
    says: {
      zh: "评审报告包括数据流管理、数据质量保障方法、数据不确定性分析和文件存档。",
      en: "The review report covers the flow of data, how their quality is assured, an analysis of uncertainty, and filing.",
    },
    carriedBy: ["CN.UNCERTAINTY", "CN.MONTECARLO"],
  },
} as const satisfies Record<string, Rule>;
