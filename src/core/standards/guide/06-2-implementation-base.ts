import type { Rule } from "../rule";

/** GUIDE 6.2 碳中和实施基准 — the accounting boundary of the base. The draft lost its list marks; a, b, c are our count. */
export const implementationBase = {
  exists: {
    clause: "GUIDE 6.2",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "为实施边界建立一个基准。",
      en: "A base for neutrality is set for the implementation boundary.",
    },
    carriedBy: ["table Baselines"],
  },
  baseYear: {
    clause: "GUIDE 6.2a",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "基准年选最近的、数据完整而且生产正常的年份。",
      en: "The base year is the most recent one with complete data and normal production.",
    },
    carriedBy: ["table Baselines"],
  },
  baseAdjustment: {
    clause: "GUIDE 6.2a",
    modality: "may",
    requirement: "D1",
    says: {
      zh: "基准年有非正常因素，或核算标准发生较大调整时，可调整基准年的排放量和强度。",
      en: "Emissions and intensity of the base year may be adjusted for abnormal factors or a marked change of the accounting standard.",
    },
    carriedBy: ["table BaselineAdjustments", "CN.BASELINE"],
  },
  adjustmentReason: {
    clause: "GUIDE 6.2a",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "调整基准年数据时，记录调整原因。",
      en: "An adjustment of the base year is recorded with its reason.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
  accountingBoundary: {
    clause: "GUIDE 6.2b",
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "核算边界与实施边界一致，并写明纳入的上游环节重要排放源。",
      en: "The accounting boundary equals the implementation boundary, and names the significant upstream sources inside.",
    },
    carriedBy: [
      "table BoundaryCategories",
      "table UpstreamSources",
      "finding upstream-unanswered",
      "step boundary",
    ],
  },
  minorSources: {
    clause: "GUIDE 6.2c",
    modality: "shall",
    requirement: "A5",
    says: {
      zh: "忽略的次要排放源应说明理由。",
      en: "A minor source that is left out carries its reason.",
    },
    carriedBy: ["CN.EXCLUDED", "table Exclusions"],
  },
} as const satisfies Record<string, Rule>;
