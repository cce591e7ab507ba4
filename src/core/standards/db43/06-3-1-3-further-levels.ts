import type { Rule } from "../rule";

/** DB43 6.3.1.3 — further levels of performance parameters. */
export const furtherLevels = {
  supplyChain: {
    clause: "DB43 6.3.1.3b",
    modality: "may",
    requirement: "C15",
    says: {
      zh: "可设供应链和产品层级的参数，如重点原材料和产品的碳足迹。",
      en: "Parameters of supply chain and product may be added, such as footprints of main materials and products.",
    },
    carriedBy: ["table Footprints"],
  },
} as const satisfies Record<string, Rule>;
