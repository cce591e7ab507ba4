import type { Rule } from "../rule";

/** DB43 附录E 碳评审报告 — what the report says about the enterprise. */
export const reviewReport = {
  profile: {
    clause: "DB43 E.1",
    modality: "should",
    requirement: "A1",
    says: {
      zh: "报告写明企业名称、性质、规模、主要产品、生产工艺和经营情况。",
      en: "The report states the enterprise's name, nature, scale, main products, processes and business.",
    },
    carriedBy: ["table Enterprise", "document carbon-review-report"],
  },
} as const satisfies Record<string, Rule>;
