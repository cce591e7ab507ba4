import type { Rule } from "../rule";

/** CIECCPA061 9.2–9.3 内部审核和管理评审. */
export const auditAndReview = {
  methods: {
    clause: "CIECCPA061 9.2.1",
    modality: "may",
    requirement: "G5",
    says: { zh: "审核靠直接观察、面谈和查阅文件。", en: "Audits look, talk and read." },
    carriedBy: ["table InternalAudits"],
  },
  frequency: {
    clause: "CIECCPA061 9.2.2.1",
    modality: "should",
    requirement: "G5",
    says: { zh: "审核方案定出频次。", en: "The programme says how often." },
    carriedBy: ["table InternalAudits"],
  },
  riskBased: {
    clause: "CIECCPA061 9.2.2.2",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "频次考虑过程的频繁、成熟、复杂和变化。",
      en: "How often depends on how frequent, mature, complex and changing a process is.",
    },
    carriedBy: ["table InternalAudits"],
  },
  records: {
    clause: "CIECCPA061 9.2.2.3",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "记录包括审核报告和纠正的证据。",
      en: "Records hold the report and the proof of corrections.",
    },
    carriedBy: ["table InternalAudits"],
  },
  reviewInterval: {
    clause: "CIECCPA061 9.3.1.1",
    modality: "should",
    requirement: "G5",
    says: { zh: "按策划的间隔进行管理评审。", en: "Management reviews at planned intervals." },
    carriedBy: ["table ManagementReviews"],
  },
  reviewInput: {
    clause: "CIECCPA061 9.3.2",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "输入：以往措施、内外变化、相关方、绩效趋势、改进机会。",
      en: "Input: former actions, changes, interested parties, trends of performance, chances to improve.",
    },
    carriedBy: ["table ManagementReviews"],
  },
  reviewResult: {
    clause: "CIECCPA061 9.3.3",
    modality: "should",
    requirement: "G5",
    says: {
      zh: "结果：体系是否适宜、充分、有效，改进、变更和未达目标时的措施。",
      en: "Result: whether the system fits, suffices and works; improvements, changes, and what follows a missed target.",
    },
    carriedBy: ["table ManagementReviews"],
  },
} as const satisfies Record<string, Rule>;
