import type { Rule } from "../rule";

/** DB14 3.1、3.8 — the gases, and intensity. */
export const gasesAndIntensity = {
  gases: {
    clause: "DB14 3.1",
    modality: "shall",
    requirement: "C7",
    says: { zh: "温室气体是同样的七类。", en: "The greenhouse gases are the same seven." },
    carriedBy: ["CN.EQUIVALENT"],
  },
  intensity: {
    clause: "DB14 3.8",
    modality: "shall",
    requirement: "C11",
    says: {
      zh: "碳排放强度是单位产量、不变价产值或服务量的排放量。",
      en: "Intensity is emissions per output, per output value at constant prices, or per service.",
    },
    carriedBy: ["CN.INTENSITY"],
  },
} as const satisfies Record<string, Rule>;
