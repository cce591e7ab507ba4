import type { Rule } from "../rule";

/** DB14 6.2 风险识别. */
export const risks = {
  found: {
    clause: "DB14 6.2.1",
    modality: "shall",
    requirement: "G2",
    says: {
      zh: "识别使排放升高或可能违规的风险，判断其影响程度。",
      en: "Risks that raise emissions or break rules are found and weighed.",
    },
    carriedBy: ["table Risks"],
  },
  external: {
    clause: "DB14 6.2.2",
    modality: "should",
    requirement: "G2",
    says: {
      zh: "外部风险要考虑原料、能源、政策、市场和违规等。",
      en: "Risks from outside are materials, energy, policy, markets and breaches.",
    },
    carriedBy: ["table Risks"],
  },
  internal: {
    clause: "DB14 6.2.3",
    modality: "should",
    requirement: "G2",
    says: {
      zh: "内部风险要考虑结构调整、偏离规划、工艺落后、资源和能力不足等。",
      en: "Risks from inside are reorganisation, straying from plans, old processes, too few resources and skills.",
    },
    carriedBy: ["table Risks"],
  },
} as const satisfies Record<string, Rule>;
