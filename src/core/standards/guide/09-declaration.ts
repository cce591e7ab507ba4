import type { Rule } from "../rule";

/** GUIDE 9 声明和维持 — what the declaration holds, and what follows it. The list marks of 9.1 are lost in print; letters are our count. */
export const declaration = {
  published: {
    clause: "GUIDE 9.1",
    modality: "shall",
    requirement: "F9",
    says: { zh: "判定达成后，对外公布声明。", en: "Once neutrality is reached, a declaration is published." },
    carriedBy: ["document declaration"],
  },
  enterprise: {
    clause: "GUIDE 9.1a",
    modality: "shall",
    requirement: "F9",
    says: { zh: "声明写明企业基本信息。", en: "The declaration says who the enterprise is." },
    carriedBy: ["table Enterprise", "document declaration"],
  },
  commitment: {
    clause: "GUIDE 9.1b",
    modality: "shall",
    requirement: "D8",
    says: { zh: "声明写明碳中和承诺。", en: "The declaration repeats the commitment." },
    carriedBy: ["document declaration"],
  },
  boundary: {
    clause: "GUIDE 9.1c",
    modality: "shall",
    requirement: "F9",
    says: {
      zh: "声明写明实施边界、核算范围和上游重要排放源。",
      en: "The declaration names the boundary, the scope of accounting and the significant upstream sources.",
    },
    carriedBy: ["table Bases", "table UpstreamSources", "document declaration"],
  },
  reductions: {
    clause: "GUIDE 9.1d",
    modality: "shall",
    requirement: "F9",
    says: {
      zh: "声明写明排放量、关键措施和减排量。",
      en: "The declaration gives emissions, key measures and what they reduced.",
    },
    carriedBy: ["document declaration"],
  },
  offsets: {
    clause: "GUIDE 9.1e",
    modality: "shall",
    requirement: "F9",
    says: {
      zh: "声明写明抵消方式、抵消量和实现的时间。",
      en: "The declaration gives the way and amount of offsetting and when neutrality was reached.",
    },
    carriedBy: ["table CarbonAssets", "document declaration"],
  },
  conclusion: {
    clause: "GUIDE 9.1f",
    modality: "shall",
    requirement: "F9",
    says: {
      zh: "声明写明评价方式和结论。",
      en: "The declaration gives the way of evaluation and the conclusion.",
    },
    carriedBy: ["CN.VERDICT", "document declaration"],
  },
  thirdParty: {
    clause: "GUIDE 9.1g",
    modality: "shall",
    requirement: "F9",
    says: {
      zh: "有第三方评价的，写明该机构。",
      en: "The declaration names the third party, if there is one.",
    },
    carriedBy: ["document declaration"],
  },
  maintenance: {
    clause: "GUIDE 9.2",
    modality: "shall",
    requirement: "F9",
    says: {
      zh: "首次达成后持续监测，每年公布维持情况，并纳入日常工作流程。",
      en: "After the first time, monitoring goes on, every year is published, and this becomes part of daily work.",
    },
    carriedBy: ["document maintenance-record"],
  },
} as const satisfies Record<string, Rule>;
