import type { Rule } from "../rule";

/** DB43 1 范围 — whom the text means. */
export const scope = {
  industrialEnterprise: {
    clause: "DB43 1",
    modality: "should",
    requirement: "A1",
    says: {
      zh: "所说的工业企业是 GB/T 4754 中行业大类 06 至 46 的企业。",
      en: "Industrial enterprises are those of divisions 06 to 46 of GB/T 4754.",
    },
    carriedBy: ["finding division-outside-scope"],
  },
} as const satisfies Record<string, Rule>;
