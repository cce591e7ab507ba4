import type { Rule } from "../rule";

/**
 * GUIDE 7.3 碳中和阶段 — own projects, the credits that may be bought, and their retirement. The draft prints its five
 * paragraphs as 0. and lost the list marks of the fourth; 7.3.1 to 7.3.5 and a to e are our count.
 */
export const neutralityStage = {
  ways: {
    clause: "GUIDE 7.3.1",
    modality: "should",
    requirement: "E13",
    says: {
      zh: "开发减排或增强清除项目，或购买碳信用，抵消残余排放。",
      en: "Residual emissions are offset by own reduction or removal projects, or by credits that are bought.",
    },
    carriedBy: ["table CarbonAssets", "person"],
  },
  ownReductions: {
    clause: "GUIDE 7.3.2",
    modality: "may",
    requirement: "E13",
    says: {
      zh: "可继续开发绿电、能源替代、再生材料等减排项目。",
      en: "Further reduction projects may be developed: green power, other energy, recycled materials.",
    },
    carriedBy: ["table CarbonAssets", "person"],
  },
  ownRemovals: {
    clause: "GUIDE 7.3.3",
    modality: "may",
    requirement: "E13",
    says: {
      zh: "可自主开发增强清除项目，按有关标准申报并取得碳信用后使用。",
      en: "Own removal projects may be developed; what they bring counts once it is issued as credits.",
    },
    carriedBy: ["table CarbonAssets", "person"],
  },
  credits: {
    clause: "GUIDE 7.3.4",
    modality: "may",
    requirement: "E2",
    says: {
      zh: "列出可购买的碳信用，名单开放。名单以外的种类按读法不计，除非写明理由、批准人和日期。",
      en: "Lists the credits that may be bought; the list is open. Beyond it a kind does not count unless reason, approver and day are stated.",
    },
    carriedBy: ["table CarbonAssets", "CN.OFFSETCHECK"],
  },
  ccer: {
    clause: "GUIDE 7.3.4a",
    modality: "may",
    requirement: "E2",
    says: {
      zh: "可购买国家或省级自愿减排项目的核证减排量。",
      en: "Certified reductions of national or provincial voluntary projects may be bought.",
    },
    carriedBy: ["table CarbonAssets", "CN.OFFSETCHECK"],
  },
  goldStandard: {
    clause: "GUIDE 7.3.4b",
    modality: "may",
    requirement: "E2",
    says: {
      zh: "可购买 GS 签发的中国项目碳信用。",
      en: "Gold Standard credits of projects in China may be bought.",
    },
    carriedBy: ["table CarbonAssets", "CN.OFFSETCHECK"],
  },
  verifiedCarbon: {
    clause: "GUIDE 7.3.4c",
    modality: "may",
    requirement: "E2",
    says: { zh: "可购买 VCS 签发的中国项目碳信用。", en: "VCS credits of projects in China may be bought." },
    carriedBy: ["table CarbonAssets", "CN.OFFSETCHECK"],
  },
  certificates: {
    clause: "GUIDE 7.3.4d",
    modality: "shall",
    requirement: "E5",
    says: {
      zh: "绿证只用于外购电力的间接排放，不用于燃料燃烧、工艺等直接排放。",
      en: "Green certificates are for purchased electricity, never for combustion, process or other direct emissions.",
    },
    carriedBy: ["CN.OFFSETCHECK", "CN.OFFSETS"],
  },
  recognised: {
    clause: "GUIDE 7.3.4e",
    modality: "may",
    requirement: "E2",
    says: {
      zh: "可购买国家或省级碳市场认可的其他碳信用，如碳普惠；写明由谁认可。",
      en: "Other credits that a national or provincial market recognises may be bought; who recognises them is stated.",
    },
    carriedBy: ["table CarbonAssets", "CN.OFFSETCHECK"],
  },
  retirement: {
    clause: "GUIDE 7.3.5",
    modality: "shall",
    requirement: "E3",
    says: {
      zh: "用于碳中和的抵消量在管理机构注销，并保存注销证明。",
      en: "What is used is retired with its registry, and the proof of it is kept.",
    },
    carriedBy: ["table CarbonAssets", "CN.OFFSETCHECK"],
  },
} as const satisfies Record<string, Rule>;
