import type { Rule } from "../rule";

/** DB43 7.5 文件化信息. */
export const documents = {
  extent: {
    clause: "DB43 7.5.1",
    modality: "should",
    requirement: "G4",
    says: {
      zh: "建立并保持文件化信息，详略因企业而异。",
      en: "Documents are made and kept, as many as the enterprise needs.",
    },
    carriedBy: ["table Documents"],
  },
  identified: {
    clause: "DB43 7.5.2",
    modality: "shall",
    requirement: "G4",
    says: {
      zh: "有标识、形式和载体，经评审和批准。",
      en: "They are identified, in a fitting form, reviewed and approved.",
    },
    carriedBy: ["table Documents"],
  },
  controlled: {
    clause: "DB43 7.5.3",
    modality: "should",
    requirement: "G4",
    says: {
      zh: "需要时可得，受到保护；控制分发、保存、版本和处置，外来文件也一样。",
      en: "They are at hand and protected; distribution, storage, versions and disposal are controlled, those from outside too.",
    },
    carriedBy: ["table Documents"],
  },
} as const satisfies Record<string, Rule>;
