import type { Rule } from "../rule";

/** CIECCPA061 6.2.1–6.2.2 碳中和目标 — what a target considers and how it comes about. */
export const targets = {
  considers: {
    clause: "CIECCPA061 6.2.1",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "制定目标时考虑方针的承诺、实现的时间和方式。",
      en: "A target considers the commitments of the policy, when and how it is reached.",
    },
    carriedBy: ["table Targets"],
  },
  considersPolicy: {
    clause: "CIECCPA061 6.2.1a",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "考虑方针的原则和承诺。",
      en: "Principles and commitments of the policy count.",
    },
    carriedBy: ["table Targets"],
  },
  considersTime: {
    clause: "CIECCPA061 6.2.1b",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "考虑实现愿景目标的时间。",
      en: "When the vision is reached counts.",
    },
    carriedBy: ["table Targets"],
  },
  considersWay: {
    clause: "CIECCPA061 6.2.1c",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "考虑实现的方式。",
      en: "How it is reached counts.",
    },
    carriedBy: ["table Targets"],
  },
  drafted: {
    clause: "CIECCPA061 6.2.2a",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "先拟定目标并评审。",
      en: "Targets are drafted and reviewed first.",
    },
    carriedBy: ["table Targets"],
  },
  brokenDown: {
    clause: "CIECCPA061 6.2.2b",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "目标在相关层次和职能上细化分解。",
      en: "The target is broken down to levels and functions.",
    },
    carriedBy: ["table Targets"],
  },
  approved: {
    clause: "CIECCPA061 6.2.2c",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "目标经评审，由最高管理者批准发布。",
      en: "The target is reviewed, approved and published by top management.",
    },
    carriedBy: ["table Targets"],
  },
  schedule: {
    clause: "CIECCPA061 6.2.3d",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "写明何时完成措施。",
      en: "It says when measures are finished.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
