import type { Rule } from "../rule";

/** GUIDE 6.2 碳中和实施基准 — the accounting boundary of the base. The draft lost its list marks; a, b, c are our count. */
export const implementationBase = {
  accountingBoundary: {
    clause: "GUIDE 6.2b",
    modality: "shall",
    requirement: "A4",
    says: {
      zh: "核算边界与实施边界一致，并写明纳入的上游环节重要排放源。",
      en: "The accounting boundary equals the implementation boundary, and names the significant upstream sources inside.",
    },
  },
  minorSources: {
    clause: "GUIDE 6.2c",
    modality: "shall",
    requirement: "A5",
    says: {
      zh: "忽略的次要排放源应说明理由。",
      en: "A minor source that is left out carries its reason.",
    },
  },
} as const satisfies Record<string, Rule>;
