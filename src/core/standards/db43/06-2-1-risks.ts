import type { Rule } from "../rule";

/** DB43 6.2.1 风险和机遇，附录B. */
export const risks = {
  risks: {
    clause: "DB43 6.2.1.1",
    modality: "may",
    requirement: "G2",
    says: { zh: "风险可能来自政策、技术和市场。", en: "Risks may come from policy, technology and markets." },
    carriedBy: ["table Risks"],
  },
  opportunities: {
    clause: "DB43 6.2.1.2",
    modality: "may",
    requirement: "G2",
    says: {
      zh: "机遇如绿色采购、低碳消费、新材料、新能源和循环利用。",
      en: "Opportunities: green purchasing, low-carbon demand, new materials, new energy, reuse.",
    },
    carriedBy: ["table Risks"],
  },
  responses: {
    clause: "DB43 6.2.1.3",
    modality: "should",
    requirement: "G2",
    says: {
      zh: "策划应对措施，监视风险的变化，保留识别、评估和应对的记录。",
      en: "Responses are planned, risks watched as they change, and all of it kept on record.",
    },
    carriedBy: ["table Risks"],
  },
  example: {
    clause: "DB43 Annex B",
    modality: "may",
    requirement: "G2",
    says: {
      zh: "附录按政策、技术、市场列出风险和机遇的示例。",
      en: "The annex lists examples by policy, technology and market.",
    },
    carriedBy: ["table Risks"],
  },
} as const satisfies Record<string, Rule>;
