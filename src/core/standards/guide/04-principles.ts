import type { Rule } from "../rule";

/** GUIDE 4 基本原则 — what holds for all stages. */
export const principles = {
  reductionFirst: {
    clause: "GUIDE 4.2",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "先做自身减排，再抵消残余排放。",
      en: "Own reductions come first, offsets only for what remains.",
    },
    carriedBy: ["table Measures"],
  },
  completeAndAccurate: {
    clause: "GUIDE 4.3",
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "完整识别各类排放源，含上游重要排放源；活动数据和因子准确，符合所用标准。",
      en: "Every kind of source is found, significant upstream ones included; activity data and factors are accurate and as the standard asks.",
    },
    carriedBy: ["table UpstreamSources", "CN.TOTAL"],
  },
  sources: {
    clause: "GUIDE 4.3",
    modality: "shall",
    requirement: "B1",
    says: { zh: "排放源清单不缺项。", en: "No source is missing from the list." },
    carriedBy: ["table Sources"],
  },
  openness: {
    clause: "GUIDE 4.4",
    modality: "shall",
    requirement: "F11",
    says: {
      zh: "实施中的有关信息公开，相关方能及时得到。",
      en: "What concerns emissions is open, and interested parties get it in time.",
    },
    carriedBy: ["document disclosure"],
  },
} as const satisfies Record<string, Rule>;
