import type { Rule } from "../rule";

/** DZJN108 3.8–3.10 术语 — footprint, neutrality and zero-carbon factory; the draft judges by its definitions. */
export const terms = {
  footprint: {
    clause: "DZJN108 3.8",
    modality: "shall",
    requirement: "C9",
    says: {
      zh: "组织碳足迹由直接排放、能源和上下游的间接排放以及清除量合成，按 ISO 14064-1 量化。",
      en: "The organisational footprint is made of direct emissions, indirect ones from energy and from up- and downstream, and removals, quantified by ISO 14064-1.",
    },
    carriedBy: ["CN.FOOTPRINT", "CN.VERDICT"],
  },
  neutrality: {
    clause: "DZJN108 3.9",
    modality: "shall",
    requirement: "F3",
    says: {
      zh: "特定时期内碳足迹经减排和清除而降低；仍大于零的部分由碳信用抵消。不大于零时无需碳信用。",
      en: "Reductions and removals bring the footprint of a period down; what is still above zero is offset by credits. At zero or below none are needed.",
    },
    carriedBy: ["CN.VERDICT"],
  },
  zeroCarbonFactory: {
    clause: "DZJN108 3.10",
    modality: "judgement",
    requirement: "F3",
    says: {
      zh: "零碳工厂在碳中和之外，还要实现工业生产过程二氧化碳的零排放并带动产业链降碳；由人判断。",
      en: "A zero-carbon factory goes further: no CO2 from industrial production, and a chain that follows. People judge this.",
    },
    carriedBy: ["person"],
  },
} as const satisfies Record<string, Rule>;
