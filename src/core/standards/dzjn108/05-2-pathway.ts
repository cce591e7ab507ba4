import type { Rule } from "../rule";

/** DZJN108 5.2 碳中和路径 — dated short and long targets, and the year of residual emissions only. */
export const pathway = {
  targets: {
    clause: "DZJN108 5.2",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "路径包括有具体日期的短期和长期目标，以及只保留残余排放的目标年份。",
      en: "The pathway has short and long targets with their dates, and the year from which only residual emissions remain.",
    },
    carriedBy: ["table Targets"],
  },
  spans: {
    clause: "DZJN108 5.2 note",
    modality: "may",
    requirement: "D3",
    says: {
      zh: "短期通常五至十年，长期通常至少二十年。",
      en: "Short is usually five to ten years, long usually at least twenty.",
    },
    carriedBy: ["table Targets"],
  },
} as const satisfies Record<string, Rule>;
