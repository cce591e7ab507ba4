import type { Rule } from "../rule";

/** DB43 8.3.2 采购准则. */
export const purchasing = {
  criteria: {
    clause: "DB43 8.3.2",
    modality: "should",
    requirement: "G7",
    says: {
      zh: "建立采购准则，评价供应商的碳绩效，优先低碳材料和短的运距。",
      en: "Purchasing has criteria; suppliers are judged by carbon, low-carbon materials and short ways come first.",
    },
    carriedBy: ["table Suppliers"],
  },
} as const satisfies Record<string, Rule>;
