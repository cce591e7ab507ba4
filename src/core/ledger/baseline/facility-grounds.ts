import type { Choice } from "../schema";

/** 选定依据 — why a facility is a main one. */
export const facilityGrounds = [
  { id: "share", text: { zh: "排放占比大", en: "Large share" }, alsoWritten: ["占比"] },
  { id: "potential", text: { zh: "减排潜力大", en: "Large potential" }, alsoWritten: ["潜力"] },
  {
    id: "supplyChain",
    text: { zh: "对供应链影响大", en: "Large effect on the supply chain" },
    alsoWritten: ["供应链"],
  },
  { id: "other", text: { zh: "其他", en: "Other" } },
] as const satisfies readonly Choice[];
