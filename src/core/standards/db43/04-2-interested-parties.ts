import type { Rule } from "../rule";

/** DB43 4.2 相关方. */
export const interestedParties = {
  found: {
    clause: "DB43 4.2.1",
    modality: "should",
    requirement: "G3",
    says: {
      zh: "定期识别内外相关方及其需求，写成文件，并就碳管理与其沟通。",
      en: "Interested parties inside and outside and their needs are found regularly, written down and talked with.",
    },
    carriedBy: ["table InterestedParties"],
  },
  external: {
    clause: "DB43 4.2.2",
    modality: "may",
    requirement: "G3",
    says: {
      zh: "外部如政府、投资方、供应方、采购方、外包方。",
      en: "Outside, for instance government, investors, suppliers, buyers, contractors.",
    },
    carriedBy: ["table InterestedParties"],
  },
  internal: {
    clause: "DB43 4.2.3",
    modality: "may",
    requirement: "G3",
    says: {
      zh: "内部相关方有员工和工会、职能机构、股东等。",
      en: "Interested parties inside are for instance staff and unions, departments, shareholders.",
    },
    carriedBy: ["table InterestedParties"],
  },
} as const satisfies Record<string, Rule>;
