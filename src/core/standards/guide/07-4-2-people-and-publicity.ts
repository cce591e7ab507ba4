import type { Rule } from "../rule";

/** GUIDE 7.4.2–7.4.3 — training of staff, and the public report. */
export const peopleAndPublicity = {
  training: {
    clause: "GUIDE 7.4.2",
    modality: "shall",
    requirement: "G6",
    says: {
      zh: "为不同员工制定培训计划，定期培训。",
      en: "Different staff have training plans, and training takes place regularly.",
    },
    carriedBy: ["table Training"],
  },
  publicReport: {
    clause: "GUIDE 7.4.3",
    modality: "shall",
    requirement: "F11",
    says: {
      zh: "定期公开碳排放报告，让员工和外界都知道进展。",
      en: "An emission report is made and published regularly and tells staff and public how work proceeds.",
    },
    carriedBy: ["document disclosure"],
  },
} as const satisfies Record<string, Rule>;
