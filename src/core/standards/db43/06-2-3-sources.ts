import type { Rule } from "../rule";

/** DB43 6.2.3.3 碳评审内容 — sources, main facilities and meters in the carbon review. */
export const sourceReview = {
  identification: {
    clause: "DB43 6.2.3.3a",
    modality: "should",
    requirement: "B1",
    says: {
      zh: "按 ISO 14064-1 或 GB/T 32150 识别排放源和设施：燃料燃烧、过程、购入的电力与热力、特殊排放；已列入计划的新建、改建、扩建设施也要考虑。",
      en: "Sources and facilities are identified by ISO 14064-1 or GB/T 32150: fuel combustion, process, bought electricity and heat, special emissions; planned new, rebuilt and extended facilities count too.",
    },
    carriedBy: ["CN.SOURCES", "CN.COMPLETENESS", "table Sources"],
  },
  meters: {
    clause: "DB43 6.2.3.3d",
    modality: "should",
    requirement: "B10",
    says: {
      zh: "分析计量器具的配备和检定状况是否符合 GB 17167。",
      en: "The review looks at whether meters are there and calibrated as GB 17167 asks.",
    },
    carriedBy: ["table Instruments"],
  },
} as const satisfies Record<string, Rule>;
