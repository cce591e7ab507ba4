import type { Rule } from "../rule";

/** DB14 6.1.2–6.1.5 数据采集、核算与改进方向 — equipment, factors, footprints, abnormal data, and what follows. */
export const collection = {
  equipment: {
    clause: "DB14 6.1.2c",
    modality: "should",
    requirement: "B3",
    says: {
      zh: "采集重点排放设备设施清单：名称和型号、燃料类型、安装位置、计量器具。",
      en: "The survey lists main equipment: name and model, fuel, place, meters.",
    },
    carriedBy: ["table Equipment"],
  },
  factors: {
    clause: "DB14 6.1.2e",
    modality: "should",
    requirement: "C12",
    says: {
      zh: "采集排放因子：化石燃料、电网、热力等。",
      en: "Emission factors are collected: fuels, grid, heat and others.",
    },
    carriedBy: ["CN.FACTOR", "CN.GRID", "table OwnFactors"],
  },
  footprints: {
    clause: "DB14 6.1.2f",
    modality: "may",
    requirement: "C15",
    says: {
      zh: "有条件时采集购入原材料和产品的碳足迹数据。",
      en: "Where possible, footprints of bought materials and of products are collected.",
    },
    carriedBy: ["table Footprints"],
  },
  abnormal: {
    clause: "DB14 6.1.3b",
    modality: "shall",
    requirement: "B7",
    says: {
      zh: "识别和分析异常数据以及强度的变化，保留记录。",
      en: "Abnormal data and changes of intensity are found, looked into and recorded.",
    },
    carriedBy: ["CN.ABNORMAL"],
  },
  influences: {
    clause: "DB14 6.1.4",
    modality: "shall",
    requirement: "F10",
    says: {
      zh: "从生产稳定、工艺先进、设备效率、人员能力等方面识别影响排放的因素。",
      en: "What influences emissions is found: steady production, advanced processes, efficient equipment, able people and others.",
    },
    carriedBy: ["document survey-report"],
  },
  directions: {
    clause: "DB14 6.1.5",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "按核算与分析的结果明确改进方向，如清洁能源、低碳材料、高效设备、工艺、产品技术和员工建议。",
      en: "The results show where to improve: clean energy, low-carbon materials, efficient equipment, processes, product technology, ideas of staff.",
    },
    carriedBy: ["table Measures", "document survey-report"],
  },
} as const satisfies Record<string, Rule>;
