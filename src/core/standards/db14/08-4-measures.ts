import type { Rule } from "../rule";

/** DB14 8.4 碳减排措施管理 — choosing, ordering, tracking and verifying measures. */
export const measures = {
  identified: {
    clause: "DB14 8.4.1a",
    modality: "shall",
    requirement: "D4",
    says: { zh: "识别适用的减排措施。", en: "Measures that suit the enterprise are found." },
    carriedBy: ["CN.MEASURES", "table Measures"],
  },
  order: {
    clause: "DB14 8.4.1b",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "按对绩效的影响和经济性排定先后。",
      en: "Measures are ordered by their effect and their economy.",
    },
    carriedBy: ["CN.MACC"],
  },
  carriedOut: {
    clause: "DB14 8.4.1c",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "制定并落实措施的实施方案。",
      en: "A plan of measures is made and carried out.",
    },
    carriedBy: ["table Measures"],
  },
  tracking: {
    clause: "DB14 8.4.1d",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "跟踪实施过程，确保按时完成。",
      en: "Implementation is tracked so that measures are finished in time.",
    },
    carriedBy: ["table Measures"],
  },
  verification: {
    clause: "DB14 8.4.1e",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "验证完成的措施是否达到预期。",
      en: "It is verified whether finished measures reached what was expected.",
    },
    carriedBy: ["table Measures", "CN.REACHED"],
  },
  records: {
    clause: "DB14 8.4.2",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "保留措施制定和实施的记录。",
      en: "Records of measures and their implementation are kept.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
