import type { Rule } from "../rule";

/** DZJN108 5.4 核算方法的优先顺序 — national texts first. What stands under c is no priority. */
export const accountingPriority = {
  national: {
    clause: "DZJN108 5.4a",
    modality: "shall",
    requirement: "A10",
    says: {
      zh: "首先采用国家发布的行业核算方法与报告指南。",
      en: "First the accounting methods and reporting guidelines that are issued nationally for the industry.",
    },
    carriedBy: ["CN.STANDARDFOR"],
  },
  valueChain: {
    clause: "DZJN108 5.4b",
    modality: "should",
    requirement: "A10",
    says: {
      zh: "价值链核算采用国际公认或通用的核算标准。",
      en: "For the value chain, standards that are recognised or used internationally.",
    },
    carriedBy: ["CN.STANDARDFOR"],
  },
} as const satisfies Record<string, Rule>;
