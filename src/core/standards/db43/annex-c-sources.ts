import type { Rule } from "../rule";

/** DB43 附录C 排放源识别示例 — informative: nine classes, and typical sources of industries with their gases. The first class is printed 固定燃料源, elsewhere 固定源燃烧. */
export const sourceExamples = {
  classes: {
    clause: "DB43 Annex C",
    modality: "may",
    requirement: "B1",
    says: {
      zh: "九类排放源，各有设施示例，分直接、间接和特殊排放；典型行业的过程、废弃物和无组织排放源及其气体。",
      en: "Nine classes of sources with example facilities, direct, indirect or special; typical process, waste and fugitive sources of industries with their gases.",
    },
    carriedBy: ["CN.SOURCES", "CN.COMPLETENESS"],
  },
  special: {
    clause: "DB43 Annex C",
    modality: "may",
    requirement: "B2",
    says: {
      zh: "生物质燃料燃烧和产品隐含碳列为特殊排放；附录只列名称，按 GB/T 32150 单独列报、不计入总量。",
      en: "Biomass combustion and embodied carbon of products are named special emissions; the annex only names them, by GB/T 32150 they are reported apart and stay outside the total.",
    },
    carriedBy: ["table Sources", "finding source-special-inside"],
  },
} as const satisfies Record<string, Rule>;
