import type { Rule } from "../rule";

/** DZJN108 9.2–9.3 — credits that are bought, and own projects outside. There is no order among the four kinds. */
export const externalProjects = {
  kinds: {
    clause: "DZJN108 9.2",
    modality: "should",
    requirement: "E2",
    says: {
      zh: "购买外部减排量，采用所列四种中的一种或几种。",
      en: "Reductions bought outside are of one or several of four kinds.",
    },
    carriedBy: ["CN.OFFSETCHECK"],
  },
  ccer: {
    clause: "DZJN108 9.2a",
    modality: "should",
    requirement: "E6",
    says: {
      zh: "可购买 CCER，优先林业碳汇和本地项目。",
      en: "CCER may be bought, forest sinks and local projects first.",
    },
    carriedBy: ["CN.OFFSETS"],
  },
  tanpuhui: {
    clause: "DZJN108 9.2b",
    modality: "should",
    requirement: "E6",
    says: {
      zh: "可购买政府备案或认可的碳普惠减排量，优先本地低碳出行。",
      en: "Tanpuhui credits filed with or recognised by government may be bought, local low-carbon travel first.",
    },
    carriedBy: ["CN.OFFSETS"],
  },
  energySaving: {
    clause: "DZJN108 9.2c",
    modality: "should",
    requirement: "E6",
    says: {
      zh: "可购买政府核证节能项目减排量，优先本地项目。",
      en: "Government-certified energy saving may be bought, local projects first.",
    },
    carriedBy: ["CN.OFFSETS"],
  },
  international: {
    clause: "DZJN108 9.2d",
    modality: "should",
    requirement: "E2",
    says: {
      zh: "可购买国际核证减排量。3.3 要求由政府或其授权机构签发，故计入时提示。",
      en: "International certified reductions may be bought. They count with a finding, since 3.3 asks for issue by or for a government.",
    },
    carriedBy: ["CN.OFFSETCHECK"],
  },
  own: {
    clause: "DZJN108 9.3",
    modality: "may",
    requirement: "E10",
    says: {
      zh: "鼓励在边界外自主开发减排或清除项目。",
      en: "Own projects outside the boundary are encouraged.",
    },
    carriedBy: ["CN.OFFSETCHECK"],
  },
  ownReductions: {
    clause: "DZJN108 9.3a",
    modality: "may",
    requirement: "E10",
    says: {
      zh: "可用边界外自主开发并经核证的减排量。",
      en: "Certified reductions of own projects outside the boundary may be used.",
    },
    carriedBy: ["CN.OFFSETCHECK"],
  },
  ownSinks: {
    clause: "DZJN108 9.3b",
    modality: "shall",
    requirement: "E10",
    says: {
      zh: "边界外自主开发的经核证碳汇；用过之后不准许重复开发，也不准许再用于其他碳中和。",
      en: "Certified own sinks outside the boundary; once used they are never developed or used again.",
    },
    carriedBy: ["CN.OFFSETCHECK"],
  },
} as const satisfies Record<string, Rule>;
