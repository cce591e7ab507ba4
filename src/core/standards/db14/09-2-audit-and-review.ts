import type { Rule } from "../rule";

/** DB14 9.2–9.3 内部审核和管理评审. */
export const auditAndReview = {
  yearly: {
    clause: "DB14 9.2.1",
    modality: "shall",
    requirement: "G5",
    says: { zh: "每年至少一次内部审核。", en: "Internal audits take place at least once a year." },
    carriedBy: ["table InternalAudits"],
  },
  programme: {
    clause: "DB14 9.2.2",
    modality: "shall",
    requirement: "G5",
    says: {
      zh: "有审核方案，覆盖全部要求，分析并纠正不符合，报告最高管理者。",
      en: "A programme covers every demand; nonconformities are explained and corrected; the report goes to the top.",
    },
    carriedBy: ["table InternalAudits", "table Nonconformities"],
  },
  auditRecords: {
    clause: "DB14 9.2.3",
    modality: "shall",
    requirement: "G5",
    says: { zh: "保留审核过程的全部记录。", en: "All records of the audit are kept." },
    carriedBy: ["table InternalAudits"],
  },
  review: {
    clause: "DB14 9.3.1",
    modality: "shall",
    requirement: "G5",
    says: { zh: "最高管理者定期评审体系。", en: "Top management reviews the system regularly." },
    carriedBy: ["table ManagementReviews"],
  },
  reviewRecords: {
    clause: "DB14 9.3.2",
    modality: "shall",
    requirement: "G5",
    says: { zh: "保留评审过程和结果的记录。", en: "Records of the review are kept." },
    carriedBy: ["table ManagementReviews"],
  },
} as const satisfies Record<string, Rule>;
