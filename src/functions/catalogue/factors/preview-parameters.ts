import type { ParameterDefinition } from "../../define";

/** PREVIEW 的参数 — the ledger's rows, the two versions, and what the change is held against. */
export const previewParameters: readonly ParameterDefinition[] = [
  {
    id: "activity",
    name: { zh: "活动数据", en: "activity" },
    summary: {
      zh: "各行活动数据，单位与因子对应（电力 MWh，燃料 t 或 万m³）",
      en: "Activity of each row in the unit of its factor (MWh, t, 10^4 m3)",
    },
    kind: "numbers",
  },
  {
    id: "keys",
    name: { zh: "名称", en: "names" },
    summary: { zh: "各行的燃料、物料或省份", en: "Fuel, material or province of each row" },
    kind: "text",
  },
  {
    id: "before",
    name: { zh: "旧版", en: "before" },
    summary: {
      zh: "两列（名称、因子），或因子库版本名，或电力因子的年份",
      en: "Two columns (name, factor), an edition of the library, or a year of grid factors",
    },
    kind: "table",
  },
  {
    id: "after",
    name: { zh: "新版", en: "after" },
    summary: { zh: "写法同旧版", en: "As before" },
    kind: "table",
  },
  {
    id: "what",
    name: { zh: "参数", en: "quantity" },
    summary: {
      zh: "因子库的参数；省略＝排放因子，电力＝平均",
      en: "Quantity of the library; left out = emission factor, for grids the average",
    },
    kind: "text",
    optional: true,
  },
  {
    id: "threshold",
    name: { zh: "阈值", en: "threshold" },
    summary: {
      zh: "基准年重算的阈值，如 5%；省略＝不比较",
      en: "Share that asks for a new base year, such as 5%; left out = not compared",
    },
    kind: "numbers",
    lacks: "entry",
    optional: true,
  },
  {
    id: "offsets",
    name: { zh: "抵消量", en: "offsets" },
    summary: {
      zh: "与合计相比的抵消量，tCO2e；省略＝不比较",
      en: "Offsets the total is held against, tCO2e; left out = not compared",
    },
    kind: "numbers",
    unit: "tCO2e",
    optional: true,
  },
];
