import type { Rule } from "../rule";

/** CIECCPA061 6.2.3 — where the organisation ends. */
export const objectives = {
  organisationalBoundary: {
    clause: "CIECCPA061 6.2.3",
    modality: "should",
    requirement: "A3",
    says: {
      zh: "借助成立时间、规模、业务范围、资产和组织架构图等识别组织边界。",
      en: "Founding, scale, business, assets and organisation chart help to recognise the organisational boundary.",
    },
    carriedBy: ["table Enterprise", "step boundary"],
  },
  legalPerson: {
    clause: "CIECCPA061 6.2.3 note 1",
    modality: "shall",
    requirement: "A3",
    says: {
      zh: "组织边界指企业法人（或视同法人）的厂界区域和运营控制范围。",
      en: "The organisational boundary is the site of the legal person, or what counts as one, and what it controls.",
    },
    carriedBy: ["table Enterprise", "step boundary"],
  },
} as const satisfies Record<string, Rule>;
