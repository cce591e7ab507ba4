import type { Rule } from "../rule";

/** GUIDE 8.3 编制评价报告 — what the evaluation report holds at least. */
export const evaluationReport = {
  enterprise: {
    clause: "GUIDE 8.3a",
    modality: "shall",
    requirement: "F8",
    says: { zh: "评价报告写明企业的基本情况。", en: "The report states who the enterprise is." },
    carriedBy: ["table Enterprise", "document evaluation-report"],
  },
  basis: {
    clause: "GUIDE 8.3b",
    modality: "shall",
    requirement: "F8",
    says: { zh: "评价报告写明评价所依据的文件。", en: "The report states what the evaluation rests on." },
    carriedBy: ["document evaluation-report"],
  },
  boundaries: {
    clause: "GUIDE 8.3c",
    modality: "shall",
    requirement: "F8",
    says: {
      zh: "评价报告写明实施边界和报告边界。",
      en: "The report states the implementation and the reporting boundary.",
    },
    carriedBy: ["table Bases", "document evaluation-report"],
  },
  insideTheBoundary: {
    clause: "GUIDE 8.3d",
    modality: "shall",
    requirement: "F8",
    says: {
      zh: "评价报告写明实施边界内的全部信息。",
      en: "The report states everything there is to know inside the boundary.",
    },
    carriedBy: ["table BoundaryCategories", "document evaluation-report"],
  },
  emissions: {
    clause: "GUIDE 8.3e",
    modality: "shall",
    requirement: "F8",
    says: {
      zh: "评价报告写明排放源的类型、因子和排放量。",
      en: "The report states kinds of sources, factors and emissions.",
    },
    carriedBy: ["table Emissions", "document evaluation-report"],
  },
  measuresAndOffsets: {
    clause: "GUIDE 8.3f",
    modality: "shall",
    requirement: "F8",
    says: {
      zh: "评价报告写明减排的关键措施及实际效果，抵消方式和抵消量。",
      en: "The report states key measures and what they achieved; how and how much was offset.",
    },
    carriedBy: ["table CarbonAssets", "document evaluation-report"],
  },
  result: {
    clause: "GUIDE 8.3g",
    modality: "shall",
    requirement: "F8",
    says: { zh: "评价报告写明评价结果。", en: "The report states the result of the evaluation." },
    carriedBy: ["CN.VERDICT", "document evaluation-report"],
  },
} as const satisfies Record<string, Rule>;
