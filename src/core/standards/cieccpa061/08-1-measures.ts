import type { Rule } from "../rule";

/** CIECCPA061 8.1 碳减排技术措施 — at the source, in the process, at the end. */
export const reductionMeasures = {
  source: {
    clause: "CIECCPA061 8.1.1",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "以原燃料替代和清洁能源从源头减排。",
      en: "Emissions are cut at the source by other fuels, materials and clean energy.",
    },
    carriedBy: ["table Measures"],
  },
  process: {
    clause: "CIECCPA061 8.1.2",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "以技术优化、工艺改进、资源循环和数字化在过程中减排。",
      en: "They are cut in the process by better technology, recycling and digital management.",
    },
    carriedBy: ["table Measures"],
  },
  end: {
    clause: "CIECCPA061 8.1.3",
    modality: "should",
    requirement: "D4",
    says: {
      zh: "以二氧化碳捕集、利用与封存在末端减排。",
      en: "They are cut at the end by capturing, using and storing CO2.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
