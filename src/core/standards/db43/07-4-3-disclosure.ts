import type { Rule } from "../rule";

/** DB43 7.4.3 碳信息披露. */
export const disclosure = {
  principles: {
    clause: "DB43 7.4.3a",
    modality: "should",
    requirement: "F11",
    says: {
      zh: "遵循 GB/T 26450 的原则，建立披露准则。",
      en: "Disclosure follows the principles of GB/T 26450 and rules of its own.",
    },
    carriedBy: ["document disclosure"],
  },
  ways: {
    clause: "DB43 7.4.3b",
    modality: "should",
    requirement: "F11",
    says: {
      zh: "按主动和应询两种方式定内容。",
      en: "What is told depends on whether it is volunteered or asked for.",
    },
    carriedBy: ["document disclosure"],
  },
  contents: {
    clause: "DB43 7.4.3c",
    modality: "should",
    requirement: "F11",
    says: {
      zh: "披露自身运营的碳信息和（或）上下游活动的碳信息。",
      en: "Information on own operation, on the supply chain, or on both is disclosed.",
    },
    carriedBy: ["document disclosure"],
  },
  emphasis: {
    clause: "DB43 7.4.3c",
    modality: "may",
    requirement: "F11",
    says: {
      zh: "可重点披露目标、绩效和举措三类信息。",
      en: "Targets, performance and actions may stand in the foreground.",
    },
    carriedBy: ["document disclosure"],
  },
} as const satisfies Record<string, Rule>;
