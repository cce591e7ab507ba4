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
      zh: "披露自身和上下游的信息，重点是目标、绩效和举措。",
      en: "Own and supply-chain information is disclosed, above all targets, performance and actions.",
    },
    carriedBy: ["document disclosure"],
  },
} as const satisfies Record<string, Rule>;
