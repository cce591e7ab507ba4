import type { Rule } from "../rule";

/** DB14 9.1 合规性评价. */
export const compliance = {
  regular: {
    clause: "DB14 9.1.1",
    modality: "shall",
    requirement: "G3",
    says: {
      zh: "定期评价经营是否符合有关法规、标准、履约和相关方要求。",
      en: "Regularly judged: law, standards, clearance, demands of others.",
    },
    carriedBy: ["table Obligations"],
  },
  again: {
    clause: "DB14 9.1.2",
    modality: "shall",
    requirement: "G3",
    says: { zh: "法规变化时再次评价。", en: "Judged again when the law changes." },
    carriedBy: ["table Obligations"],
  },
  records: {
    clause: "DB14 9.1.3",
    modality: "shall",
    requirement: "G3",
    says: { zh: "保留评价结果。", en: "The results are kept." },
    carriedBy: ["table Obligations"],
  },
} as const satisfies Record<string, Rule>;
