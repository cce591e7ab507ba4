import type { Rule } from "../rule";

/** DB14 6.4 目标及实施方案 — targets, indicators and the plan of measures. */
export const targets = {
  targets: {
    clause: "DB14 6.4.1",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "结合方针、现状和基准制定碳排放管理目标。",
      en: "Management targets follow from policy, survey and baseline.",
    },
    carriedBy: ["table Targets"],
  },
  byLevel: {
    clause: "DB14 6.4.2",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "把目标分解到各层级，建立指标。",
      en: "Targets are broken down to all levels as indicators.",
    },
    carriedBy: ["table Targets"],
  },
  plan: {
    clause: "DB14 6.4.4",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "实施方案写明措施、路径、资源、职责、进度和结果验证的方法。",
      en: "The plan names measures, ways, resources, duties, schedule and how results are verified.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
