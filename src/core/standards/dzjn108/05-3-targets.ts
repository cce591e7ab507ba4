import type { Rule } from "../rule";

/** DZJN108 5.3 目标及范围 — targets, their order, and the value chain. */
export const targetOrder = {
  agreed: {
    clause: "DZJN108 5.3",
    modality: "shall",
    requirement: "D3",
    says: {
      zh: "零碳目标与战略一致，按路线图和时间表分解量化。",
      en: "Targets agree with strategy and are broken down by roadmap and timetable.",
    },
    carriedBy: ["table Targets"],
  },
  reductionFirst: {
    clause: "DZJN108 5.3",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "先减排、增强清除、带动上下游，再用绿电、绿证和抵消。",
      en: "Reductions, removals and the supply chain come first; green power, certificates and offsets after.",
    },
    carriedBy: ["table Measures"],
  },
  valueChain: {
    clause: "DZJN108 5.3",
    modality: "should",
    requirement: "A4",
    says: {
      zh: "管理范围还包括上下游的其他排放，如使用的产品、原物料、运输和产品使用。",
      en: "What is managed also holds the value chain: products used, materials, transport, use of products.",
    },
    carriedBy: ["table BoundaryCategories"],
  },
} as const satisfies Record<string, Rule>;
