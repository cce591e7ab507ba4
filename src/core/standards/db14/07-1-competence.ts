import type { Rule } from "../rule";

/** DB14 7.1 人员能力. */
export const competence = {
  training: {
    clause: "DB14 7.1.1",
    modality: "shall",
    requirement: "G6",
    says: {
      zh: "按学历、技能和经历用人，定期培训，开展宣传和交流。",
      en: "People are chosen by education, skill and experience, trained regularly, informed and brought together.",
    },
    carriedBy: ["table Training"],
  },
  records: {
    clause: "DB14 7.1.2",
    modality: "shall",
    requirement: "G6",
    says: { zh: "保留证明能力的记录。", en: "Records prove competence." },
    carriedBy: ["table Training"],
  },
} as const satisfies Record<string, Rule>;
