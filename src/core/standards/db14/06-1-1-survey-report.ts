import type { Rule } from "../rule";

/** DB14 6.1.1、6.1.2b、6.1.2d、6.1.3a — the survey, what it collects and what it computes. */
export const surveyReport = {
  report: {
    clause: "DB14 6.1.1",
    modality: "shall",
    requirement: "F10",
    says: {
      zh: "定期调查和评价，写出报告：方法、数据来源、核算结果、影响因素、改进方向。",
      en: "A regular survey ends in a report: methods, where data come from, results, what influences them, where to improve.",
    },
    carriedBy: ["document survey-report"],
  },
  traceable: {
    clause: "DB14 6.1.2",
    modality: "shall",
    requirement: "H3",
    says: {
      zh: "采集碳排放相关数据，数据可获取、可追溯，优先用测量值。",
      en: "Data on emissions are collected, can be had and traced; measured ones come first.",
    },
    carriedBy: ["CN.EXPLAIN"],
  },
  boundary: {
    clause: "DB14 6.1.2b",
    modality: "should",
    requirement: "C8",
    says: {
      zh: "边界含化石燃料、生产过程、净购入电力和热力、供应链上下游。",
      en: "The boundary holds fuels, process, electricity and heat net of what is passed on, and the supply chain.",
    },
    carriedBy: ["table BoundaryCategories"],
  },
  activityData: {
    clause: "DB14 6.1.2d",
    modality: "should",
    requirement: "C8",
    says: {
      zh: "活动数据含燃料消耗量、净购入电量和热量。",
      en: "Activity data hold fuel, and electricity and heat net of what is passed on.",
    },
    carriedBy: ["table FuelUse", "table PurchasedEnergy"],
  },
  levels: {
    clause: "DB14 6.1.3a",
    modality: "shall",
    requirement: "C11",
    says: {
      zh: "按适用标准核算上一自然年企业、工序、设备三个层级的排放量和强度。",
      en: "Emissions and intensity of the last calendar year are accounted on three levels: enterprise, process, equipment.",
    },
    carriedBy: ["CN.INTENSITY", "table TotalsByProcess", "table TotalsByEquipment"],
  },
} as const satisfies Record<string, Rule>;
