import type { Rule } from "../rule";

/** CIECCPA061 8.4.2–3 — what offsets, in which order, and own sinks. The text recommends; another order is no ground to refuse. */
export const orderOfUse = {
  order: {
    clause: "CIECCPA061 8.4.2",
    modality: "should",
    requirement: "E6",
    says: {
      zh: "先用从交易机构购买的配额，不足部分用碳信用：先 CCER，后政府核证节能减排量。",
      en: "Allowances bought on an exchange first, then credits: CCER, then government-certified energy saving.",
    },
    carriedBy: ["CN.OFFSETS", "finding offset-order-differs"],
  },
  ccer: {
    clause: "CIECCPA061 8.4.2a",
    modality: "should",
    requirement: "E6",
    says: {
      zh: "购买 CCER，优先林业碳汇和本地项目。",
      en: "CCER may be bought, forest sinks and local projects first.",
    },
    carriedBy: ["CN.OFFSETS"],
  },
  energySaving: {
    clause: "CIECCPA061 8.4.2b",
    modality: "should",
    requirement: "E6",
    says: {
      zh: "购买政府核证节能项目减排量，优先本地项目。",
      en: "Government-certified energy saving may be bought, local projects first.",
    },
    carriedBy: ["CN.OFFSETS"],
  },
  ownSinks: {
    clause: "CIECCPA061 8.4.3",
    modality: "should",
    requirement: "E10",
    says: {
      zh: "自建碳汇在组织边界之外并经核证，优先在本市。",
      en: "Own sinks lie outside the boundary and are certified, the same city first.",
    },
    carriedBy: ["CN.OFFSETCHECK"],
  },
} as const satisfies Record<string, Rule>;
