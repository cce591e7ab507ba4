import type { Rule } from "../rule";

/** DZJN108 5.2 碳中和路径 — dated short and long targets, and the year of residual emissions only. */
export const pathway = {
  targets: {
    clause: "DZJN108 5.2",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "路径中短期和长期目标都写明日期，并写明从哪一年起只剩残余排放。",
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
  scientific: {
    clause: "DZJN108 5.2 note",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "路径以普遍接受的科学路径为基础，适用时按行业路径和自身特点调整。",
      en: "The pathway rests on one that science accepts, adjusted to the industry and the subject where that applies.",
    },
    carriedBy: ["table Targets"],
  },
} as const satisfies Record<string, Rule>;
