import type { Text } from "../core";
import type { FunctionDefinition } from "./define";

/** 函数分组 — the groups in which people meet the functions, in the order of the work. */
export const functionGroups: readonly { readonly id: FunctionDefinition["group"]; readonly name: Text }[] = [
  { id: "quantification", name: { zh: "排放量计算", en: "Quantification" } },
  { id: "totals", name: { zh: "汇总与强度", en: "Totals and intensity" } },
  { id: "data", name: { zh: "数据处理与修约", en: "Data and rounding" } },
  { id: "verdict", name: { zh: "碳中和判定", en: "Verdict" } },
];
