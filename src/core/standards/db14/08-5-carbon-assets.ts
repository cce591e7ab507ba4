import type { Rule } from "../rule";

/** DB14 8.5 碳资产管理 — assets to develop, and clearance. 8.5.1a prints CER beside 碳排放权, which is an allowance. */
export const carbonAssets = {
  development: {
    clause: "DB14 8.5.1",
    modality: "shall",
    requirement: "E13",
    says: {
      zh: "建立碳资产管理要求，积极开发配额、CCER、绿证、碳汇等资产。本标准不作碳中和判定。",
      en: "Carbon assets are managed and developed: allowances, CCER, green certificates, sinks and others. The standard has no verdict of neutrality.",
    },
    carriedBy: ["table CreditProjects"],
  },
  allowance: {
    clause: "DB14 8.5.1a",
    modality: "may",
    requirement: "E1",
    says: {
      zh: "可开发的资产之一是碳排放权，即配额，不是 CDM 的 CER。",
      en: "One of the assets is the emission right, an allowance and no CER of the CDM.",
    },
    carriedBy: ["table CarbonAssets"],
  },
  clearance: {
    clause: "DB14 8.5.2",
    modality: "shall",
    requirement: "E12",
    says: {
      zh: "履约有部门、程序，并关注碳价以降低履约成本。",
      en: "Clearance has its department and procedure, and follows carbon prices to lower its cost.",
    },
    carriedBy: ["CN.CLEARANCE", "table Clearance"],
  },
} as const satisfies Record<string, Rule>;
