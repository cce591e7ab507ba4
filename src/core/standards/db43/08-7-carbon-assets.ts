import type { Rule } from "../rule";

/** DB43 8.7 碳资产管理控制 — planning, kinds and statistics of carbon assets. */
export const carbonAssets = {
  planning: {
    clause: "DB43 8.7.1",
    modality: "should",
    requirement: "E1",
    says: {
      zh: "策划和管理碳资产，保证资源并保持文件。",
      en: "Carbon assets are planned and managed, with resources and documents.",
    },
    carriedBy: ["table CarbonAssets"],
  },
  considerations: {
    clause: "DB43 8.7.2",
    modality: "should",
    requirement: "E1",
    says: {
      zh: "考虑自身减排成本、管理改进、碳价、金融工具和财务处理。",
      en: "Weighed are own abatement cost, improvements, prices, instruments and accounting.",
    },
    carriedBy: ["table CarbonAssets"],
  },
  contents: {
    clause: "DB43 8.7.3",
    modality: "should",
    requirement: "E1",
    says: {
      zh: "识别种类、制定措施、做好统计，管理配额、CCER、项目减碳量和碳金融产品。",
      en: "Kinds are identified, measures set, statistics kept; allowances, CCER, project reductions and financial products are managed.",
    },
    carriedBy: ["table CarbonAssets"],
  },
} as const satisfies Record<string, Rule>;
