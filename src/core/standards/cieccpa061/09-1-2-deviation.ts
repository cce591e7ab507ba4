import type { Rule } from "../rule";

/** CIECCPA061 9.1.2 严重偏离 — the causes that are looked for. Three are named, and the list is open. */
export const deviation = {
  causes: {
    clause: "CIECCPA061 9.1.2",
    modality: "shall",
    requirement: "D6",
    says: {
      zh: "绩效与预期严重偏离时，分析原因；点名三种，清单是开放的。",
      en: "Where performance deviates seriously from what was expected, the cause is looked for; three are named, the list is open.",
    },
    carriedBy: ["CN.DEVIATION", "table Performance"],
  },
  scopeCause: {
    clause: "CIECCPA061 9.1.2a",
    modality: "shall",
    requirement: "D6",
    says: {
      zh: "分析原因：核算范围是否出现偏差。",
      en: "Cause looked for: the accounting scope was off.",
    },
    carriedBy: ["CN.DEVIATION", "table Performance"],
  },
  methodCause: {
    clause: "CIECCPA061 9.1.2b",
    modality: "shall",
    requirement: "D6",
    says: {
      zh: "分析原因：是否缺少核算方法学。",
      en: "Cause looked for: an accounting method was lacking.",
    },
    carriedBy: ["CN.DEVIATION", "table Performance"],
  },
  offsetCause: {
    clause: "CIECCPA061 9.1.2c",
    modality: "shall",
    requirement: "D6",
    says: {
      zh: "分析原因：抵销方式是否使用不当。",
      en: "Cause looked for: offsets were used in the wrong way.",
    },
    carriedBy: ["CN.DEVIATION", "table Performance"],
  },
} as const satisfies Record<string, Rule>;
