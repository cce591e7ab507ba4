import type { Rule } from "../rule";

/** CIECCPA061 6.2.3 注 — what its notes say about methods. */
export const objectiveNotes = {
  comparison: {
    clause: "CIECCPA061 6.2.3 note 3",
    modality: "may",
    requirement: "C10",
    says: {
      zh: "三种方法可用一种或几种；有条件时鼓励相互比对，找出最合适的。",
      en: "One or several of the three methods may be used; where it can be done, comparing them is encouraged.",
    },
    carriedBy: ["CN.COMPARE"],
  },
} as const satisfies Record<string, Rule>;
