import type { Rule } from "../rule";

/** DB14 8.2 供应链管理. */
export const supplyChain = {
  managed: {
    clause: "DB14 8.2",
    modality: "shall",
    requirement: "G7",
    says: {
      zh: "管理供应链：燃料计划、优先低碳原辅料和绿色能源、低碳物流、废料回收、信息平台。",
      en: "The supply chain is managed: fuel plans, low-carbon materials and green energy first, low-carbon logistics, scrap recovered, information shared.",
    },
    carriedBy: ["table Suppliers"],
  },
} as const satisfies Record<string, Rule>;
