import type { Rule } from "../rule";

/** DB43 8.1 运行总则 — what a process aimed at neutrality follows. */
export const operation = {
  towardsNeutrality: {
    clause: "DB43 8.1.4",
    modality: "should",
    requirement: "F4",
    says: {
      zh: "以碳中和为目标的管理过程按 ISO 14068-1 的原则和要求开展。",
      en: "Management aimed at neutrality follows the principles and requirements of ISO 14068-1.",
    },
    carriedBy: ["person"],
  },
} as const satisfies Record<string, Rule>;
