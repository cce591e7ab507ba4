import type { Rule } from "../rule";

/** GUIDE 6.2 c) — how the emissions of the base year are accounted. */
export const baseAccounting = {
  standard: {
    clause: "GUIDE 6.2c",
    modality: "shall",
    requirement: "A10",
    says: {
      zh: "按适用的核算标准或指南核算基准年的排放量和强度。",
      en: "Emissions and intensity of the base year follow the accounting standard that applies.",
    },
    carriedBy: ["CN.STANDARDFOR"],
  },
  included: {
    clause: "GUIDE 6.2c",
    modality: "shall",
    requirement: "F1",
    says: {
      zh: "核算包括上游重要排放源、工艺排放源和非二氧化碳排放源。",
      en: "Significant upstream, process and non-CO2 sources are part of it.",
    },
    carriedBy: ["table UpstreamSources", "CN.VERDICT"],
  },
  thirdParty: {
    clause: "GUIDE 6.2c",
    modality: "may",
    requirement: "F6",
    says: { zh: "可委托第三方专业机构核算。", en: "A third party may be asked to account." },
    carriedBy: ["person"],
  },
} as const satisfies Record<string, Rule>;
