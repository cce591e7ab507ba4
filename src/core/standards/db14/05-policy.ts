import type { Rule } from "../rule";

/** DB14 5 碳排放管理方针 — where the enterprise stands, and the policy that follows. */
export const policy = {
  surroundings: {
    clause: "DB14 5.1.1",
    modality: "shall",
    requirement: "G4",
    says: {
      zh: "在识别内外部环境的基础上制定管理方针。",
      en: "The policy rests on what was found inside and outside.",
    },
    carriedBy: ["table Documents"],
  },
  outside: {
    clause: "DB14 5.1.2",
    modality: "shall",
    requirement: "G2",
    says: {
      zh: "外部环境包括双碳政策、行业和供应链要求、碳市场变化、低碳产品需求等。",
      en: "Outside are climate policy, demands of industry and supply chain, carbon markets, demand for low-carbon products and others.",
    },
    carriedBy: ["table Risks"],
  },
  inside: {
    clause: "DB14 5.1.3",
    modality: "shall",
    requirement: "G2",
    says: {
      zh: "内部环境包括战略和规划、合规、人员能力、节能降碳潜力等。",
      en: "Inside are strategy, compliance, skills, the potential to save and others.",
    },
    carriedBy: ["table Risks"],
  },
  contents: {
    clause: "DB14 5.2.1",
    modality: "shall",
    requirement: "G4",
    says: {
      zh: "方针与国家和地方政策、企业战略一致，履行合规义务和社会责任，持续改进绩效。",
      en: "The policy agrees with public policy and strategy, meets obligations and social responsibility, and keeps improving performance.",
    },
    carriedBy: ["table Documents"],
  },
  understood: {
    clause: "DB14 5.2.2",
    modality: "shall",
    requirement: "G4",
    says: {
      zh: "方针便于员工理解，在内部宣贯，相关方可以取得。",
      en: "Staff can understand the policy, it is made known, and interested parties can get it.",
    },
    carriedBy: ["table Documents"],
  },
} as const satisfies Record<string, Rule>;
