import type { Rule } from "../rule";

/** DB43 6.3.2 碳基准 — what performance is measured against. */
export const carbonBaseline = {
  exists: {
    clause: "DB43 6.3.2.1",
    modality: "shall",
    requirement: "D1",
    says: {
      zh: "建立碳基准，并考虑管理水平、产品特点和主要排放设施的现状。",
      en: "A carbon baseline is set, with regard to management, products and the main facilities.",
    },
    carriedBy: ["table Baselines"],
  },
  period: {
    clause: "DB43 6.3.2.1",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "基准期与企业生产实际相适宜。",
      en: "The base period suits how the enterprise really produces.",
    },
    carriedBy: ["table Baselines"],
  },
  levels: {
    clause: "DB43 6.3.2.2",
    modality: "should",
    requirement: "D2",
    says: {
      zh: "能单独核算的部门、生产单元、设施设备，分层次建立碳基准。",
      en: "Departments, process units and equipment that can be accounted for have baselines of their own.",
    },
    carriedBy: ["table Baselines"],
  },
  steps: {
    clause: "DB43 6.3.2.3",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "先明确目的，再定统计周期、采集数据、计算并测试。",
      en: "First its purpose, then the span, the data, and the calculation with its test.",
    },
    carriedBy: ["person"],
  },
  review: {
    clause: "DB43 6.3.2.4",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "边界、原材料、设备、工艺、产品或其他方面变化时评审碳基准，必要时调整。清单以“其他变更”收尾，是开放的。",
      en: 'The baseline is reviewed when boundary, materials, equipment, process, products or anything else changes, and adjusted where needed. The list ends with "other changes": it is open.',
    },
    carriedBy: ["table BaselineAdjustments", "CN.BASELINE"],
  },
  boundaryChanged: {
    clause: "DB43 6.3.2.4a",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "核算边界变化时，评审碳基准。",
      en: "The baseline is reviewed when the boundary changed.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
  materialsChanged: {
    clause: "DB43 6.3.2.4b",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "主要原材料调整时，评审碳基准。",
      en: "The baseline is reviewed when main materials changed.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
  equipmentChanged: {
    clause: "DB43 6.3.2.4c",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "主要设备、设施变化时，评审碳基准。",
      en: "The baseline is reviewed when main equipment changed.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
  processChanged: {
    clause: "DB43 6.3.2.4d",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "生产工艺变化时，评审碳基准。",
      en: "The baseline is reviewed when the process changed.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
  productChanged: {
    clause: "DB43 6.3.2.4e",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "产品变化时，评审碳基准。",
      en: "The baseline is reviewed when products changed.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
  otherChanges: {
    clause: "DB43 6.3.2.4f",
    modality: "should",
    requirement: "D1",
    says: {
      zh: "标准、方法、因子、限额、行业平均等有其他变更时，评审碳基准。",
      en: "The baseline is reviewed when standards, methods, factors, limits, industry averages or anything else changed.",
    },
    carriedBy: ["table BaselineAdjustments"],
  },
} as const satisfies Record<string, Rule>;
