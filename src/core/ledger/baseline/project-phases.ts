import type { Choice } from "../schema";

/** 项目阶段 — design, construction, operation. */
export const projectPhases = [
  { id: "design", text: { zh: "设计", en: "Design" } },
  { id: "construction", text: { zh: "施工", en: "Construction" } },
  { id: "operation", text: { zh: "运行", en: "Operation" } },
] as const satisfies readonly Choice[];
