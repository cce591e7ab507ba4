import type { Rule } from "../rule";

/** CIECCPA061 10 改进 — nonconformities and improvement. */
export const improvement = {
  nonconformity: {
    clause: "CIECCPA061 10.1.1",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "处理不符合，查明原因，采取与影响相称的措施，并评审其效果。",
      en: "A nonconformity is handled, its cause found, a fitting action taken and its effect reviewed.",
    },
    carriedBy: ["table Nonconformities"],
  },
  records: {
    clause: "CIECCPA061 10.1.2",
    modality: "should",
    requirement: "G5",
    says: { zh: "保留采取了什么纠正的记录。", en: "Records show what was corrected." },
    carriedBy: ["table Nonconformities"],
  },
  improving: {
    clause: "CIECCPA061 10.2",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "用对标、自我评价等方法持续改进。",
      en: "Benchmarks, self-assessment and the like keep improving the system.",
    },
    carriedBy: ["table ManagementReviews"],
  },
} as const satisfies Record<string, Rule>;
