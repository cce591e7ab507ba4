import type { Choice } from "../schema";

/** 路径选项 — the three pathways of table 1, and an own choice of stages. */
export const pathwayChoices = [
  { id: "one", text: { zh: "路径一", en: "Pathway one" } },
  { id: "two", text: { zh: "路径二", en: "Pathway two" } },
  { id: "three", text: { zh: "路径三", en: "Pathway three" } },
  { id: "own", text: { zh: "自选", en: "Own choice" } },
] as const satisfies readonly Choice[];
