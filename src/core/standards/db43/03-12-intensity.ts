import type { Rule } from "../rule";

/** DB43 3.12 碳排放强度. */
export const intensity = {
  intensity: {
    clause: "DB43 3.12",
    modality: "shall",
    requirement: "C11",
    says: {
      zh: "碳排放强度是单位产量或产值的排放量。",
      en: "Intensity is emissions per output or output value.",
    },
    carriedBy: ["CN.INTENSITY"],
  },
} as const satisfies Record<string, Rule>;
