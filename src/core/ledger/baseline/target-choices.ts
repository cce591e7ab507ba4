import type { Choice } from "../schema";

/** 目标种类 — by stage, by time, and the year of residual emissions only. */
export const targetKindChoices = [
  { id: "stage", text: { zh: "阶段性目标", en: "Stage target" }, alsoWritten: ["阶段目标"] },
  { id: "short", text: { zh: "短期目标", en: "Short-term target" }, alsoWritten: ["短期"] },
  { id: "long", text: { zh: "长期目标", en: "Long-term target" }, alsoWritten: ["长期", "中长期目标"] },
  {
    id: "residualOnly",
    text: { zh: "只保留残余排放", en: "Residual emissions only" },
    alsoWritten: ["残余排放目标年", "净零"],
  },
  { id: "annual", text: { zh: "年度目标", en: "Annual target" }, alsoWritten: ["年度"] },
] as const satisfies readonly Choice[];

/** 方向 — whether lower or higher figures are better. */
export const targetDirectionChoices = [
  { id: "lower", text: { zh: "越低越好", en: "Lower is better" } },
  { id: "higher", text: { zh: "越高越好", en: "Higher is better" } },
] as const satisfies readonly Choice[];
