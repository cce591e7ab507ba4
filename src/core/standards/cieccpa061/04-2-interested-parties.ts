import type { Rule } from "../rule";

/** CIECCPA061 4.2 相关方 — whose needs count, and which become obligations. */
export const interestedParties = {
  criteria: {
    clause: "CIECCPA061 4.2.1",
    modality: "should",
    requirement: "G3",
    says: {
      zh: "定出判断谁是相关方的准则：能否影响绩效或决策，能否带来风险和机遇。",
      en: "Criteria tell who is an interested party: who affects performance or decisions, or brings risks and opportunities.",
    },
    carriedBy: ["table InterestedParties"],
  },
  understanding: {
    clause: "CIECCPA061 4.2.2",
    modality: "should",
    requirement: "G3",
    says: {
      zh: "用多种办法了解其需求和期望，如法规评审、行业协会、对标、监测。",
      en: "Their needs are learnt in several ways: reviews of the law, associations, benchmarks, monitoring.",
    },
    carriedBy: ["table InterestedParties"],
  },
  adopted: {
    clause: "CIECCPA061 4.2.3",
    modality: "should",
    requirement: "G3",
    says: {
      zh: "自愿采纳的要求成为合规义务，策划时必须考虑。",
      en: "A demand that is taken up freely becomes an obligation and counts in planning.",
    },
    carriedBy: ["table Obligations"],
  },
} as const satisfies Record<string, Rule>;
