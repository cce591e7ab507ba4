import type { Rule } from "../rule";

/** DB43 8.1 运行总则 — control of processes, and what a process aimed at neutrality follows. */
export const operation = {
  processControl: {
    clause: "DB43 8.1.1",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "基于全生命周期和风险思维识别有关过程，确定运行准则，并按准则控制过程。",
      en: "By life cycle and risk the processes concerned are found, criteria are set for them, and they are controlled by these.",
    },
    carriedBy: ["person"],
  },
  towardsNeutrality: {
    clause: "DB43 8.1.4",
    modality: "should",
    requirement: "F4",
    says: {
      zh: "为碳中和而作的管理，遵循 ISO 14068-1。",
      en: "Management aimed at neutrality follows the principles and requirements of ISO 14068-1.",
    },
    carriedBy: ["person"],
  },
} as const satisfies Record<string, Rule>;
