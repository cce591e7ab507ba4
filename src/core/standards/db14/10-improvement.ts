import type { Rule } from "../rule";

/** DB14 10 改进. */
export const improvement = {
  directions: {
    clause: "DB14 10.1",
    modality: "shall",
    requirement: "G5",
    says: {
      zh: "按评价结果定出改进方向和方案。",
      en: "Evaluations lead to directions and plans of improvement.",
    },
    carriedBy: ["table ManagementReviews"],
  },
  nonconformity: {
    clause: "DB14 10.2",
    modality: "shall",
    requirement: "G5",
    says: {
      zh: "处置不符合的后果，查明程度和原因，检查同类，纠正并评审效果。",
      en: "The harm of a nonconformity is dealt with, its weight and cause found, its like looked for, corrected and reviewed.",
    },
    carriedBy: ["table Nonconformities"],
  },
  records: {
    clause: "DB14 10.3",
    modality: "shall",
    requirement: "G5",
    says: {
      zh: "保留不符合、纠正措施和效果的记录。",
      en: "Nonconformity, correction and effect are on record.",
    },
    carriedBy: ["table Nonconformities"],
  },
  improving: {
    clause: "DB14 10.4",
    modality: "shall",
    requirement: "G5",
    says: { zh: "持续改进能力、绩效和机制。", en: "Skills, performance and mechanisms keep improving." },
    carriedBy: ["table ManagementReviews"],
  },
} as const satisfies Record<string, Rule>;
