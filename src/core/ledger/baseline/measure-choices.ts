import type { Choice } from "../schema";

/** 措施阶段 — the stage of GUIDE 5.4 to which a measure belongs. */
export const measureStageChoices = [
  { id: "energySaving", text: { zh: "节能降碳", en: "Energy saving" } },
  { id: "deepDecarbonisation", text: { zh: "深度脱碳", en: "Deep decarbonisation" } },
  { id: "neutrality", text: { zh: "碳中和", en: "Neutrality" } },
] as const satisfies readonly Choice[];

/** 措施状态 — how far a measure has come. */
export const measureStateChoices = [
  { id: "planned", text: { zh: "计划", en: "Planned" }, alsoWritten: ["未开始"] },
  { id: "running", text: { zh: "实施中", en: "Under way" }, alsoWritten: ["进行中"] },
  { id: "done", text: { zh: "完成", en: "Done" }, alsoWritten: ["已完成"] },
  { id: "dropped", text: { zh: "取消", en: "Dropped" }, alsoWritten: ["中止"] },
] as const satisfies readonly Choice[];
