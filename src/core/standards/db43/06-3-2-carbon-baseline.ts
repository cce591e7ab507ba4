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
} as const satisfies Record<string, Rule>;
