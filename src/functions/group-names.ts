import type { Text } from "../core";
import type { FunctionDefinition } from "./define";

/** 函数分组 — the groups in which people meet the functions, in the order of the work. */
export const functionGroups: readonly { readonly id: FunctionDefinition["group"]; readonly name: Text }[] = [
  { id: "quantification", name: { zh: "排放量计算", en: "Quantification" } },
  { id: "totals", name: { zh: "汇总与强度", en: "Totals and intensity" } },
  { id: "data", name: { zh: "数据处理与修约", en: "Data and rounding" } },
  { id: "factors", name: { zh: "因子与单位", en: "Factors and units" } },
  { id: "sources", name: { zh: "排放源与方法", en: "Sources and methods" } },
  { id: "pathway", name: { zh: "实施前提与路径", en: "Readiness and pathway" } },
  { id: "baseline", name: { zh: "基准、目标与措施", en: "Baseline, targets, measures" } },
  { id: "offsets", name: { zh: "碳资产与抵消", en: "Carbon assets and offsets" } },
  { id: "verdict", name: { zh: "碳中和判定", en: "Verdict" } },
  { id: "review", name: { zh: "解释与条款", en: "Explanations and clauses" } },
];
