import type { Rule } from "../rule";

/** DB14 3.2 — what the emissions of an enterprise are. */
export const terms = {
  emissions: {
    clause: "DB14 3.2",
    modality: "shall",
    requirement: "C8",
    says: {
      zh: "间接排放含净购入的电力和热力：买进的减去转给别人的；供应链上下游和产品碳足迹另列。",
      en: "Indirect emissions hold electricity and heat net of what is passed on: bought, less what went to others; supply chain and product footprints stand beside them.",
    },
    carriedBy: ["CN.PURCHASED", "CN.ELECTRICITY", "finding passed-on-exceeds-purchase"],
  },
} as const satisfies Record<string, Rule>;
