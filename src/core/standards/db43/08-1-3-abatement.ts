import type { Rule } from "../rule";

/** DB43 8.1.3 减碳绩效 — abatement against a baseline scenario. */
export const abatement = {
  scenario: {
    clause: "DB43 8.1.3",
    modality: "should",
    requirement: "D5",
    says: {
      zh: "按 ISO 14064-2 设定合理的基准线情景，计算减碳措施的绩效。",
      en: "The effect of a measure is calculated against a reasonable baseline scenario, as ISO 14064-2 asks.",
    },
    carriedBy: ["CN.ABATEMENT"],
  },
} as const satisfies Record<string, Rule>;
