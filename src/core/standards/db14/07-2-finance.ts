import type { Rule } from "../rule";

/** DB14 7.2 财务资源保障 — money for the measures. */
export const finance = {
  support: {
    clause: "DB14 7.2",
    modality: "shall",
    requirement: "D4",
    says: {
      zh: "提供必要的资金，并监督资金的分配和使用。",
      en: "The necessary money is provided, and its use is watched.",
    },
    carriedBy: ["table Measures"],
  },
} as const satisfies Record<string, Rule>;
