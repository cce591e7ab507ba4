import type { Rule } from "../rule";

/** GUIDE 7.2 深度脱碳阶段 — changing the process itself. */
export const deepDecarbonisation = {
  processes: {
    clause: "GUIDE 7.2.1",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "对工艺作根本变革；煤电、钢铁、水泥、铜、铝、合成氨、乙烯各有可选的技术。",
      en: "The process itself is changed; coal power, steel, cement, copper, aluminium, ammonia and ethylene each have technologies to choose from.",
    },
    carriedBy: ["table Measures", "CN.PATHWAY"],
  },
  capture: {
    clause: "GUIDE 7.2.2",
    modality: "may",
    requirement: "D4",
    says: {
      zh: "技术经济可行时，规模化捕集、利用与封存二氧化碳，或规模化替代非二氧化碳排放物质。",
      en: "Where feasible, CO2 is captured, used and stored at scale, or substances that emit other gases are replaced at scale.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
