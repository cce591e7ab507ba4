import type { Rule } from "../rule";

/** DB14 7.5 文件和记录. */
export const documents = {
  needed: {
    clause: "DB14 7.5.1",
    modality: "shall",
    requirement: "G4",
    says: {
      zh: "建立必要的文件和记录：制度、作业文件、本标准要求的记录。",
      en: "The needed documents and records exist: rules, work instructions, and what this text asks to keep.",
    },
    carriedBy: ["table Documents"],
  },
  controlled: {
    clause: "DB14 7.5.2",
    modality: "shall",
    requirement: "G4",
    says: {
      zh: "规定编制、审批、发布、变更、作废、标识、保存和获取。",
      en: "How they are made, approved, issued, changed, withdrawn, marked, kept and got is laid down.",
    },
    carriedBy: ["table Documents"],
  },
} as const satisfies Record<string, Rule>;
