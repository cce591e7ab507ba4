import type { Rule } from "../rule";

/** DB14 7.2 财务资源保障 — money for the measures. */
export const finance = {
  support: {
    clause: "DB14 7.2",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "提供必要的资金，并监督资金的分配和使用。",
      en: "The necessary money is provided, and its use is watched.",
    },
    carriedBy: ["table Measures"],
  },
  projects: {
    clause: "DB14 7.2a",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "资金用于减排项目。",
      en: "Money for reduction projects.",
    },
    carriedBy: ["table Measures"],
  },
  metering: {
    clause: "DB14 7.2b",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "资金用于计量器具的检定校准。",
      en: "Money for verifying and calibrating meters.",
    },
    carriedBy: ["person"],
  },
  training: {
    clause: "DB14 7.2c",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "资金用于培训。",
      en: "Money for training.",
    },
    carriedBy: ["person"],
  },
  trading: {
    clause: "DB14 7.2d",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "资金用于碳交易。",
      en: "Money for trading.",
    },
    carriedBy: ["person"],
  },
  otherUses: {
    clause: "DB14 7.2e",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "其他有关的资金。",
      en: "Other money for carbon management.",
    },
    carriedBy: ["person"],
  },
} as const satisfies Record<string, Rule>;
