import type { Rule } from "../rule";

/** DB43 7.2–7.3 能力和意识. */
export const competence = {
  required: {
    clause: "DB43 7.2",
    modality: "should",
    requirement: "G6",
    says: {
      zh: "定出岗位能力要求，评估差距，采取并评价措施，保留证据，定期评审。",
      en: "Demands of posts are set, gaps found and closed, evidence kept, all reviewed regularly.",
    },
    carriedBy: ["table Training", "table Roles"],
  },
  awareness: {
    clause: "DB43 7.3.1",
    modality: "may",
    requirement: "G6",
    says: {
      zh: "可用培训、交流、考核、奖惩培养意识。",
      en: "Training, talks, tests and rewards may raise awareness.",
    },
    carriedBy: ["table Training"],
  },
  contents: {
    clause: "DB43 7.3.2",
    modality: "should",
    requirement: "G6",
    says: {
      zh: "培训内容含法规、方针目标、体系文件、计量统计、核算报告、足迹、减排技术、碳资产和交易。",
      en: "Training covers law, policy and targets, documents, metering, accounting, footprints, technology, assets and trade.",
    },
    carriedBy: ["table Training"],
  },
} as const satisfies Record<string, Rule>;
