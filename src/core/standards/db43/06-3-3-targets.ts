import type { Rule } from "../rule";

/** DB43 6.3.3 碳目标和指标 — targets and how they are judged. */
export const carbonTargets = {
  considers: {
    clause: "DB43 6.3.3.1",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "目标和指标以碳评审结果、碳基准和减排要求为依据。",
      en: "Targets rest on the carbon review, the baseline and reduction demands.",
    },
    carriedBy: ["table Targets"],
  },
  fitsPolicy: {
    clause: "DB43 6.3.3.1a",
    modality: "should",
    requirement: "D3",
    says: { zh: "与碳方针一致。", en: "They fit the policy." },
    carriedBy: ["table Targets"],
  },
  meetsObligations: {
    clause: "DB43 6.3.3.1b",
    modality: "should",
    requirement: "D3",
    says: { zh: "考虑合规义务。", en: "They meet obligations." },
    carriedBy: ["table Targets"],
  },
  isFeasible: {
    clause: "DB43 6.3.3.1c",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "考虑技术、财务、生产和市场条件。",
      en: "Technology, finance, production and market allow them.",
    },
    carriedBy: ["table Targets"],
  },
  isMeasurable: {
    clause: "DB43 6.3.3.1d",
    modality: "should",
    requirement: "D3",
    says: { zh: "可量化、可测量。", en: "They can be quantified and measured." },
    carriedBy: ["table Targets"],
  },
  usesReview: {
    clause: "DB43 6.3.3.1e",
    modality: "should",
    requirement: "D3",
    says: { zh: "考虑碳评审的结果。", en: "They use the carbon review." },
    carriedBy: ["table Targets"],
  },
  usesOpportunities: {
    clause: "DB43 6.3.3.1f",
    modality: "should",
    requirement: "D3",
    says: { zh: "考虑改进的机会。", en: "They use opportunities." },
    carriedBy: ["table Targets"],
  },
  countsAssets: {
    clause: "DB43 6.3.3.1g",
    modality: "should",
    requirement: "D3",
    says: { zh: "考虑碳资产和碳交易。", en: "They count carbon assets and trading." },
    carriedBy: ["table Targets"],
  },
  hearsOthers: {
    clause: "DB43 6.3.3.1h",
    modality: "should",
    requirement: "D3",
    says: { zh: "考虑相关方的关注和要求。", en: "They hear interested parties." },
    carriedBy: ["table Targets"],
  },
  levels: {
    clause: "DB43 6.3.3.2",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "在企业、部门、生产单元、设备、供应链和产品层级设立目标和指标。",
      en: "Targets are set for enterprise, departments, process units, equipment, supply chain and products.",
    },
    carriedBy: ["table Targets"],
  },
  ofEnterprise: {
    clause: "DB43 6.3.3.2a",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "企业设中长期和年度目标。",
      en: "The enterprise has long-term and yearly targets.",
    },
    carriedBy: ["table Targets"],
  },
  ofDepartments: {
    clause: "DB43 6.3.3.2b",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "部门设排放量和强度的目标。",
      en: "Departments have targets of emissions and intensity.",
    },
    carriedBy: ["table Targets"],
  },
  ofProcesses: {
    clause: "DB43 6.3.3.2c",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "生产单元设重点工序排放量的目标。",
      en: "Process units may have the emissions of key processes.",
    },
    carriedBy: ["table Targets"],
  },
  ofEquipment: {
    clause: "DB43 6.3.3.2d",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "设备设压力、回收率、运转率、效率等指标。",
      en: "Equipment has targets of pressure, recovery, running rate, efficiency.",
    },
    carriedBy: ["table Targets"],
  },
  ofProducts: {
    clause: "DB43 6.3.3.2e",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "供应链和产品设碳足迹的目标。",
      en: "Supply chain and products have targets of footprints.",
    },
    carriedBy: ["table Targets"],
  },
  rule: {
    clause: "DB43 6.3.3.3",
    modality: "shall",
    requirement: "D9",
    says: {
      zh: "制定目标和指标时，同时建立评价准则和考核要求。",
      en: "With a target goes the rule by which it is judged.",
    },
    carriedBy: ["table Targets", "CN.REACHED"],
  },
} as const satisfies Record<string, Rule>;
