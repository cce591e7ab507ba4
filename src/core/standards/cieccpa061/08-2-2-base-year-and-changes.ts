import type { Rule } from "../rule";

/** CIECCPA061 8.2.2.7–8.2.2.8、8.2.4a — base year, changed boundary, and who the enterprise is. */
export const baseYearAndChanges = {
  baseYear: {
    clause: "CIECCPA061 8.2.2.7",
    modality: "should",
    requirement: "D1",
    says: { zh: "规定基准年，并解释为何选它。", en: "A base year is set, and its choice explained." },
    carriedBy: ["table Baselines"],
  },
  changedBoundary: {
    clause: "CIECCPA061 8.2.2.8",
    modality: "should",
    requirement: "A6",
    says: {
      zh: "核算边界变了，在核算报告中解释。",
      en: "A changed accounting boundary is explained in the report.",
    },
    carriedBy: ["table BoundaryChanges", "step boundary"],
  },
  profile: {
    clause: "CIECCPA061 8.2.4a",
    modality: "should",
    requirement: "A1",
    says: {
      zh: "监测计划写明名称、地址、组织机构代码和负责人联系方式。",
      en: "The monitoring plan states name, address, organisation code and whom to reach.",
    },
    carriedBy: ["table Enterprise"],
  },
} as const satisfies Record<string, Rule>;
