import type { Rule } from "../rule";

/** DZJN108 10 碳中和 — what a factory has done before it says so; the chapter has no numbered paragraphs. */
export const carbonNeutrality = {
  subjectAndCommitment: {
    clause: "DZJN108 10",
    modality: "shall",
    requirement: "F3",
    says: {
      zh: "先确立零碳主体和承诺，实施减碳计划。",
      en: "First come the subject, the commitment and the plan of reductions.",
    },
    carriedBy: ["person"],
  },
  zeroFromProduction: {
    clause: "DZJN108 10",
    modality: "judgement",
    requirement: "F3",
    says: {
      zh: "充分减排之后，生产制造过程的二氧化碳为零排放。抵消前、绿电后、碳信用后的数一并列出，由人判断。",
      en: "After thorough reductions, production emits no CO2. The figures before offsets, after green power and after credits are shown; people judge.",
    },
    carriedBy: ["CN.VERDICTS", "person"],
  },
} as const satisfies Record<string, Rule>;
