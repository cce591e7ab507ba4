import type { Rule } from "../rule";

/** DZJN108 3.3–3.4 术语 — credit and offset. The number 3.3 is missing in print. */
export const creditTerms = {
  credit: {
    clause: "DZJN108 3.3",
    modality: "shall",
    requirement: "E2",
    says: {
      zh: "碳信用由政府部门或其授权机构签发，一个额度等于 1 t 二氧化碳当量。",
      en: "A credit is issued by or for a government; one credit is one tonne of CO2 equivalent.",
    },
    carriedBy: ["CN.OFFSETCHECK"],
  },
  outside: {
    clause: "DZJN108 3.4",
    modality: "shall",
    requirement: "E10",
    says: {
      zh: "抵消用的是核算边界以外的减少量，以碳信用的形式。",
      en: "What offsets is a reduction outside the accounting boundary, in the form of credits.",
    },
    carriedBy: ["CN.OFFSETCHECK"],
  },
} as const satisfies Record<string, Rule>;
