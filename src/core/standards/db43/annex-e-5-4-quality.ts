import type { Rule } from "../rule";

/** DB43 E.5.4 质量保证和文件存档. The heading of the annex is lost in print. */
export const qualityAssurance = {
  uncertainty: {
    clause: "DB43 E.5.4",
    modality: "may",
    requirement: "B9",
    says: {
      zh: "评审报告说明数据怎样流转、质量怎样保证、不确定性有多大、文件怎样存档。",
      en: "The review report covers the flow of data, how their quality is assured, an analysis of uncertainty, and filing.",
    },
    carriedBy: ["CN.UNCERTAINTY", "CN.MONTECARLO"],
  },
} as const satisfies Record<string, Rule>;
