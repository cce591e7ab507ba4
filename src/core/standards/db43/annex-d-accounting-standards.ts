import type { Rule } from "../rule";

/** DB43 附录D 核算方法 — which accounting standard an industry uses. Its note prints a placeholder instead of a date. */
export const accountingStandards = {
  list: {
    clause: "DB43 Table D.1",
    modality: "should",
    requirement: "A10",
    says: {
      zh: "列出部分已发布的核算标准及其发布、实施日期。",
      en: "The table lists some of the accounting standards with their days of issue and effect.",
    },
    carriedBy: ["CN.STANDARDFOR"],
  },
  newest: {
    clause: "DB43 Annex D note",
    modality: "should",
    requirement: "A10",
    says: {
      zh: "按行业采用最新有效版本；表不齐全，也会过时。",
      en: "An industry uses the newest valid edition; the table is neither complete nor lasting.",
    },
    carriedBy: ["CN.STANDARDFOR"],
  },
} as const satisfies Record<string, Rule>;
