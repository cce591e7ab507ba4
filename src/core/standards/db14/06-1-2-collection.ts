import type { Rule } from "../rule";

/** DB14 6.1.2–6.1.3 数据采集与核算 — equipment, footprints and abnormal data. */
export const collection = {
  equipment: {
    clause: "DB14 6.1.2c",
    modality: "shall",
    requirement: "B3",
    says: {
      zh: "采集重点排放设备设施清单：名称和型号、燃料类型、安装位置、计量器具。",
      en: "The survey lists main equipment: name and model, fuel, place, meters.",
    },
    carriedBy: ["table Equipment"],
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
} as const satisfies Record<string, Rule>;
