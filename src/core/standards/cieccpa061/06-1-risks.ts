import type { Rule } from "../rule";

/** CIECCPA061 6.1 风险和机遇 — how they are found and answered. */
export const risks = {
  method: {
    clause: "CIECCPA061 6.1.1",
    modality: "should",
    requirement: "G2",
    says: {
      zh: "选用适合的方法识别，如 SWOT、PEST。",
      en: "A fitting method finds them, such as SWOT or PEST.",
    },
    carriedBy: ["table Risks"],
  },
  responses: {
    clause: "CIECCPA061 6.1.2",
    modality: "should",
    requirement: "G2",
    says: {
      zh: "风险可规避、降低、转移或接受；机遇用节能、绿色制造、循环、技术和数字化来把握。",
      en: "Risks are avoided, lowered, transferred or accepted; opportunities are taken by saving energy, green production, circularity, technology and digital means.",
    },
    carriedBy: ["table Risks"],
  },
  effect: {
    clause: "CIECCPA061 6.1.3",
    modality: "should",
    requirement: "G2",
    says: {
      zh: "措施纳入体系，并评价其有效性。",
      en: "The responses are part of the system, and their effect is judged.",
    },
    carriedBy: ["table Risks"],
  },
} as const satisfies Record<string, Rule>;
