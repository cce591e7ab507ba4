import type { Choice } from "../schema";

/** 是否 — yes or no; there is no default. */
export const yesNoChoices = [
  { id: "yes", text: { zh: "是", en: "Yes" }, alsoWritten: ["y", "true", "有"] },
  { id: "no", text: { zh: "否", en: "No" }, alsoWritten: ["n", "false", "无"] },
] as const satisfies readonly Choice[];

/** 核算方法 — the three ways of quantifying. */
export const methodChoices = [
  { id: "measured", text: { zh: "实测法", en: "Measured" }, alsoWritten: ["实测"] },
  {
    id: "massBalance",
    text: { zh: "物料平衡法", en: "Mass balance" },
    alsoWritten: ["物料平衡", "碳平衡法", "碳质量平衡法"],
  },
  { id: "emissionFactor", text: { zh: "排放因子法", en: "Emission factor" }, alsoWritten: ["因子法"] },
] as const satisfies readonly Choice[];

/** 排放源类别 — the nine classes of Annex C; the last two are special and reported apart. */
export const sourceClassChoices = [
  {
    id: "stationary",
    text: { zh: "固定燃料源", en: "Stationary combustion" },
    alsoWritten: ["固定源燃烧", "固定燃烧"],
  },
  {
    id: "mobile",
    text: { zh: "移动燃烧源", en: "Mobile combustion" },
    alsoWritten: ["移动源燃烧", "移动燃烧"],
  },
  {
    id: "process",
    text: { zh: "生产过程排放源", en: "Production process" },
    alsoWritten: ["生产过程", "过程排放"],
  },
  {
    id: "wasteTreatment",
    text: { zh: "废弃物处理处置过程排放源", en: "Waste treatment" },
    alsoWritten: ["废弃物处理", "废水处理"],
  },
  {
    id: "fugitive",
    text: { zh: "无组织（逸散）排放源", en: "Fugitive" },
    alsoWritten: ["无组织", "无组织排放", "逸散"],
  },
  {
    id: "electricity",
    text: { zh: "输入电力产生的排放", en: "Imported electricity" },
    alsoWritten: ["外购电力", "购入电力"],
  },
  {
    id: "otherEnergy",
    text: { zh: "电力之外的输入能源产生的排放", en: "Imported energy other than electricity" },
    alsoWritten: ["外购热力", "购入热力", "外购蒸汽"],
  },
  {
    id: "biomass",
    text: { zh: "生物质燃料燃烧源", en: "Biomass combustion" },
    alsoWritten: ["生物质", "生物质燃烧"],
  },
  {
    id: "embodiedCarbon",
    text: { zh: "产品隐含碳", en: "Embodied carbon of products" },
    alsoWritten: ["隐含碳"],
  },
] as const satisfies readonly Choice[];

/** 频次 — how often; the last three depend on how production and settlement run and stand in no order with the others. */
export const frequencyChoices = [
  { id: "continuous", text: { zh: "连续", en: "Continuous" }, alsoWritten: ["实时", "实时监测", "连续监测"] },
  { id: "perShift", text: { zh: "每班", en: "Per shift" }, alsoWritten: ["班"] },
  { id: "daily", text: { zh: "每日", en: "Daily" }, alsoWritten: ["每天", "日", "每日检测"] },
  { id: "weekly", text: { zh: "每周", en: "Weekly" }, alsoWritten: ["周"] },
  { id: "monthly", text: { zh: "每月", en: "Monthly" }, alsoWritten: ["月", "每月检测"] },
  { id: "quarterly", text: { zh: "每季", en: "Quarterly" }, alsoWritten: ["每季度", "季"] },
  { id: "halfYearly", text: { zh: "每半年", en: "Half-yearly" }, alsoWritten: ["半年"] },
  { id: "yearly", text: { zh: "每年", en: "Yearly" }, alsoWritten: ["年"] },
  { id: "perBatch", text: { zh: "每批次", en: "Per batch" }, alsoWritten: ["批次", "每批"] },
  {
    id: "productionCycle",
    text: { zh: "按生产周期", en: "Per production cycle" },
    alsoWritten: ["按照生产周期记录", "生产周期"],
  },
  {
    id: "settlement",
    text: { zh: "按结算周期", en: "Per settlement" },
    alsoWritten: ["结算周期", "按结算周期记录"],
  },
] as const satisfies readonly Choice[];
