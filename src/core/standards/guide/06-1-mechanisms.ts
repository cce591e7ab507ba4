import type { Rule } from "../rule";

/** GUIDE 6.1 碳排放管理机制 — the four mechanisms of the preparation. */
export const mechanisms = {
  body: {
    clause: "GUIDE 6.1a",
    modality: "shall",
    requirement: "G1",
    says: {
      zh: "设立管理机构，明确岗位、人员和职责。",
      en: "A body is set up, with posts, people and duties.",
    },
    carriedBy: ["table Roles"],
  },
  data: {
    clause: "GUIDE 6.1b",
    modality: "shall",
    requirement: "G1",
    says: {
      zh: "有监测、核算、报告和数据质量控制的机制，定期发布信息，并请第三方核查。",
      en: "Monitoring, accounting, reporting and data quality have a mechanism; information is published regularly and verified by a third party.",
    },
    carriedBy: ["table Roles", "table Documents"],
  },
  assets: {
    clause: "GUIDE 6.1c",
    modality: "shall",
    requirement: "G1",
    says: {
      zh: "有碳资产管理机制：履约、交易、金融工具和市场跟踪有人负责。",
      en: "Carbon assets have a mechanism: clearance, trade, finance and watching the market have someone in charge.",
    },
    carriedBy: ["table Roles"],
  },
  improvement: {
    clause: "GUIDE 6.1d",
    modality: "shall",
    requirement: "G1",
    says: {
      zh: "有监督、审核和持续改进的机制。",
      en: "Supervision, audit and improvement have a mechanism.",
    },
    carriedBy: ["table InternalAudits", "table ManagementReviews"],
  },
} as const satisfies Record<string, Rule>;
