import type { StandardId } from "../finding";
import type { Text } from "../text/language";

/** 标准的版本与效力 — what a standard is called and how it stands; a draft is called a draft. */
export interface Edition {
  readonly title: Text;
  readonly standing: Text;
}

/** The five standards, each with its title and standing. */
export const editions: Readonly<Record<StandardId, Edition>> = {
  GUIDE: {
    title: { zh: "工业企业碳中和实施指南", en: "Guide to carbon neutrality of industrial enterprises" },
    standing: { zh: "草案", en: "draft" },
  },
  CIECCPA061: {
    title: {
      zh: "T/CIECCPA 061-2023 工业企业碳中和管理体系 实施指南",
      en: "T/CIECCPA 061-2023 Carbon neutrality management system for industrial enterprises",
    },
    standing: {
      zh: "团体标准；自称不用于审核或评价",
      en: "association standard; says of itself that it is not meant for audit or evaluation",
    },
  },
  DB14: {
    title: {
      zh: "重点行业企业碳排放管理体系建设指南（山西）",
      en: "Carbon management systems of enterprises in key industries (Shanxi)",
    },
    standing: { zh: "地方标准；不作碳中和判定", en: "provincial standard; no verdict of neutrality" },
  },
  DB43: {
    title: {
      zh: "工业企业碳管理体系实施指南（湖南）",
      en: "Carbon management systems of industrial enterprises (Hunan)",
    },
    standing: { zh: "草案", en: "draft" },
  },
  DZJN108: {
    title: { zh: "T/DZJN 108 零碳工厂 通用要求", en: "T/DZJN 108 Zero-carbon factory: general requirements" },
    standing: { zh: "草案", en: "draft" },
  },
};
