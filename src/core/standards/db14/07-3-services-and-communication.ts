import type { Rule } from "../rule";

/** DB14 7.3–7.4 专业化服务与沟通机制. */
export const servicesAndCommunication = {
  services: {
    clause: "DB14 7.3",
    modality: "may",
    requirement: "G6",
    says: {
      zh: "可聘请专业机构：选有能力的，签协议，跟踪过程，评估效果。",
      en: "Specialists may be called in: able ones, by agreement, watched and judged.",
    },
    carriedBy: ["person"],
  },
  mechanism: {
    clause: "DB14 7.4.1",
    modality: "shall",
    requirement: "G4",
    says: {
      zh: "建立有效的内外部沟通机制，使信息顺畅、准确。",
      en: "Communication inside and outside works, so that information flows and is right.",
    },
    carriedBy: ["table Documents"],
  },
  ways: {
    clause: "DB14 7.4.2",
    modality: "should",
    requirement: "G4",
    says: {
      zh: "沟通方式包括会议、外部信息渠道、内部平台和通报渠道。",
      en: "The ways are meetings, channels for news from outside, a platform inside, and notices.",
    },
    carriedBy: ["person"],
  },
  records: {
    clause: "DB14 7.4.3",
    modality: "shall",
    requirement: "G4",
    says: { zh: "保留沟通的记录。", en: "Records of communication are kept." },
    carriedBy: ["table Documents"],
  },
} as const satisfies Record<string, Rule>;
