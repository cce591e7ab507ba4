import type { Rule } from "../rule";

/** DZJN108 9.1 碳抵消一般要求 — the quality of credits and their retirement. The last paragraph has no letter. */
export const offsetQuality = {
  documents: {
    clause: "DZJN108 9.1",
    modality: "shall",
    requirement: "E8",
    says: {
      zh: "信用要有公开可得的项目文件：项目、方法学、审定和核查程序。",
      en: "Public documents support the credit: project, methodology, validation and verification.",
    },
    carriedBy: ["CN.OFFSETCHECK", "person"],
  },
  additional: {
    clause: "DZJN108 9.1a",
    modality: "judgement",
    requirement: "E8",
    says: {
      zh: "信用要真实反映其他地方的额外减排。",
      en: "It is a real and additional reduction elsewhere.",
    },
    carriedBy: ["CN.OFFSETCHECK", "person"],
  },
  criteria: {
    clause: "DZJN108 9.1b",
    modality: "judgement",
    requirement: "E8",
    says: {
      zh: "信用要额外、永久，防止泄漏和重复计算。",
      en: "It is additional and permanent, without leakage and double counting.",
    },
    carriedBy: ["CN.OFFSETCHECK", "person"],
  },
  thirdParty: {
    clause: "DZJN108 9.1c",
    modality: "judgement",
    requirement: "E8",
    says: {
      zh: "信用要经独立第三方认证。",
      en: "An independent third party certifies it.",
    },
    carriedBy: ["CN.OFFSETCHECK", "person"],
  },
  afterTheFact: {
    clause: "DZJN108 9.1d",
    modality: "judgement",
    requirement: "E8",
    says: {
      zh: "信用在减排实现之后才发行。",
      en: "It is issued only after the reduction was made.",
    },
    carriedBy: ["CN.OFFSETCHECK", "person"],
  },
  window: {
    clause: "DZJN108 9.1e",
    modality: "shall",
    requirement: "E9",
    says: {
      zh: "信用自声明公布之日起 12 个月内撤消，活动不超过 36 个月。",
      en: "It is retired within 12 months of the declaration, for events within 36.",
    },
    carriedBy: ["CN.OFFSETCHECK"],
  },
} as const satisfies Record<string, Rule>;
