import type { Rule } from "../rule";

/** CIECCPA061 9.1.3–9.1.4 合规性评价 — obligations judged, evidence kept. */
export const compliance = {
  evaluated: {
    clause: "CIECCPA061 9.1.3",
    modality: "should",
    requirement: "G3",
    says: {
      zh: "按计划的频次评价合规义务，并写出报告。",
      en: "Obligations are judged as often as planned, and a report is written.",
    },
    carriedBy: ["table Obligations"],
  },
  kept: {
    clause: "CIECCPA061 9.1.4",
    modality: "should",
    requirement: "G4",
    says: { zh: "定出要保留哪些记录作为证据。", en: "It is settled which records are kept as evidence." },
    carriedBy: ["table Documents"],
  },
} as const satisfies Record<string, Rule>;
