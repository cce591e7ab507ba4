import type { Choice } from "../schema";

/** 触发情形 — the open lists of GUIDE 6.2a, DB14 6.3.2 and DB43 6.3.2.4 put together; the last one stands for anything else. */
export const adjustmentTriggers = [
  { id: "abnormalFactor", text: { zh: "非正常因素", en: "Abnormal factor" }, alsoWritten: ["异常因素"] },
  {
    id: "accountingStandard",
    text: { zh: "核算标准、方法或因子变化", en: "Accounting standard, method or factor changed" },
    alsoWritten: ["核算标准变化"],
  },
  {
    id: "boundary",
    text: { zh: "边界变化", en: "Boundary changed" },
    alsoWritten: ["物理边界变化", "核算边界变化"],
  },
  { id: "energy", text: { zh: "能源结构变化", en: "Energy structure changed" } },
  { id: "materials", text: { zh: "原材料变化", en: "Raw materials changed" } },
  { id: "equipment", text: { zh: "设备设施变化", en: "Equipment changed" } },
  { id: "process", text: { zh: "生产工艺变化", en: "Process changed" } },
  { id: "product", text: { zh: "产品变化", en: "Products changed" } },
  { id: "sources", text: { zh: "排放源变化", en: "Sources changed" } },
  { id: "other", text: { zh: "其他", en: "Other" } },
] as const satisfies readonly Choice[];

/** 处理 — adjusted, or reviewed and left as it is. */
export const adjustmentDecisions = [
  { id: "adjusted", text: { zh: "调整", en: "Adjusted" }, alsoWritten: ["已调整"] },
  { id: "kept", text: { zh: "评审后不调整", en: "Reviewed, not adjusted" }, alsoWritten: ["不调整"] },
] as const satisfies readonly Choice[];
