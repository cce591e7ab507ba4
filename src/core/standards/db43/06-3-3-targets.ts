import type { Rule } from "../rule";

/** DB43 6.3.3 碳目标和指标 — targets and how they are judged. */
export const carbonTargets = {
  levels: {
    clause: "DB43 6.3.3.2",
    modality: "should",
    requirement: "D3",
    says: {
      zh: "在企业、部门、生产单元、设备、供应链和产品层级设立目标和指标。",
      en: "Targets are set for enterprise, departments, process units, equipment, supply chain and products.",
    },
    carriedBy: ["table Targets"],
  },
  rule: {
    clause: "DB43 6.3.3.3",
    modality: "shall",
    requirement: "D9",
    says: {
      zh: "制定目标和指标时，同时建立评价准则和考核要求。",
      en: "With a target goes the rule by which it is judged.",
    },
    carriedBy: ["table Targets", "CN.REACHED"],
  },
} as const satisfies Record<string, Rule>;
