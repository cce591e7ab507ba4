import type { Rule } from "../rule";

/** CIECCPA061 6.2.3 — where the organisation ends. */
export const objectives = {
  organisationalBoundary: {
    clause: "CIECCPA061 6.2.3",
    modality: "should",
    requirement: "A3",
    says: {
      zh: "组织边界指企业法人的厂界区域和运营控制范围，借助成立时间、规模、资产、组织架构图等识别。",
      en: "The organisational boundary is the site of the legal person and what it controls, recognised by founding, scale, assets, organisation chart and the like.",
    },
    carriedBy: ["table Enterprise", "step boundary"],
  },
} as const satisfies Record<string, Rule>;
