import type { Rule } from "../rule";

/** DB14 8.1 数据管理 — the data quality control plan and keeping to it. */
export const qualityPlan = {
  equipment: {
    clause: "DB14 8.1.1a",
    modality: "shall",
    requirement: "B6",
    says: { zh: "计划列出重点排放设备设施。", en: "The plan lists the main equipment." },
    carriedBy: ["table QualityPlan", "table Equipment"],
  },
  boundary: {
    clause: "DB14 8.1.1b",
    modality: "shall",
    requirement: "B6",
    says: {
      zh: "计划描述核算边界和排放源范围。",
      en: "The plan describes the accounting boundary and the sources.",
    },
    carriedBy: ["table QualityPlan"],
  },
  determination: {
    clause: "DB14 8.1.1c",
    modality: "shall",
    requirement: "B6",
    says: {
      zh: "计划写明数据的计算和获取方式、测量设备、缺失时的处理和记录频次。",
      en: "The plan says how data are calculated and obtained, with what meters, what happens when they are missing, and how often they are recorded.",
    },
    carriedBy: ["table QualityPlan"],
  },
  rules: {
    clause: "DB14 8.1.1d",
    modality: "shall",
    requirement: "B6",
    says: {
      zh: "计划规定制定、修订和执行、职责分工、内部评估和归档。",
      en: "The plan rules its making, revision and execution, duties, internal assessment and filing.",
    },
    carriedBy: ["table QualityPlan"],
  },
  monitoring: {
    clause: "DB14 8.1.2",
    modality: "shall",
    requirement: "B7",
    says: {
      zh: "按计划监测关键参数，跟踪异常数据。",
      en: "Key parameters are monitored by the plan, abnormal data are followed up.",
    },
    carriedBy: ["CN.SERIES", "CN.ABNORMAL"],
  },
  measuredByPlan: {
    clause: "DB14 8.1.3c",
    modality: "shall",
    requirement: "B7",
    says: {
      zh: "活动数据、因子和生产数据都按计划测量。",
      en: "Activity data, factors and production data are all measured by the plan.",
    },
    carriedBy: ["CN.SERIES"],
  },
  calibration: {
    clause: "DB14 8.1.3d",
    modality: "shall",
    requirement: "B10",
    says: { zh: "测量设备得到有效维护和校准。", en: "Meters are maintained and calibrated." },
    carriedBy: ["CN.CALIBRATION"],
  },
  frequency: {
    clause: "DB14 8.1.3e",
    modality: "shall",
    requirement: "B7",
    says: { zh: "按计划的频次汇总记录。", en: "Results are recorded as often as planned." },
    carriedBy: ["CN.SERIES"],
  },
  missingData: {
    clause: "DB14 8.1.3f",
    modality: "shall",
    requirement: "B7",
    says: { zh: "数据缺失时按计划处理。", en: "Missing data are dealt with as planned." },
    carriedBy: ["table QualityPlan"],
  },
} as const satisfies Record<string, Rule>;
