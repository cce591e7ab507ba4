import type { Rule } from "../rule";

/** DB14 4 管理机构 — who manages emissions. */
export const managementBody = {
  body: {
    clause: "DB14 4.1",
    modality: "shall",
    requirement: "G1",
    says: {
      zh: "建立有最高管理者参与的管理机构，明确各层职责。",
      en: "A body with top management in it is set up, with duties on every level.",
    },
    carriedBy: ["table Roles"],
  },
  topManagement: {
    clause: "DB14 4.2",
    modality: "shall",
    requirement: "G1",
    says: {
      zh: "最高管理者提供资源，组织规划，传达重要性，主持评审。",
      en: "Top management provides resources, has plans made, says why it matters, and chairs the review.",
    },
    carriedBy: ["table Roles"],
  },
  duties: {
    clause: "DB14 4.3",
    modality: "should",
    requirement: "G1",
    says: {
      zh: "机构负责建立和运行体系、制度和岗位职责，并监督。",
      en: "The body builds and runs the system, its rules and posts, and supervises.",
    },
    carriedBy: ["table Roles"],
  },
} as const satisfies Record<string, Rule>;
