import type { Text } from "../../text/language";

/** 列的用途 — what a column of somebody's ledger may be for us. */
export interface ColumnRole {
  readonly id: string;
  readonly name: Text;
  /** Headers that people write for it; the first that fits best decides. */
  readonly words: readonly string[];
  readonly content: "number" | "share" | "unit" | "text" | "date";
}

/** 用途表 — the roles that can be guessed, the more particular ones first. */
export const columnRoles = [
  {
    id: "emissions",
    name: { zh: "排放量（已有）", en: "Emissions (already there)" },
    words: ["排放量", "碳排放量", "CO2排放量", "二氧化碳排放量", "emissions", "tCO2", "tCO2e"],
    content: "number",
  },
  {
    id: "netCalorificValue",
    name: { zh: "低位发热量", en: "Net calorific value" },
    words: ["低位发热量", "平均低位发热量", "低位热值", "热值", "NCV", "net calorific value"],
    content: "number",
  },
  {
    id: "carbonContent",
    name: { zh: "单位热值含碳量", en: "Carbon content per heat" },
    words: ["单位热值含碳量", "含碳量", "单位热值碳含量", "carbon content"],
    content: "number",
  },
  {
    id: "oxidationRate",
    name: { zh: "碳氧化率", en: "Oxidation rate" },
    words: ["碳氧化率", "氧化率", "oxidation rate", "oxidation"],
    content: "share",
  },
  {
    id: "factorUnit",
    name: { zh: "因子单位", en: "Unit of the factor" },
    words: ["因子单位", "排放因子单位", "factor unit"],
    content: "unit",
  },
  {
    id: "factor",
    name: { zh: "排放因子", en: "Emission factor" },
    words: ["排放因子", "排放系数", "因子", "CO2排放因子", "emission factor", "factor", "EF"],
    content: "number",
  },
  {
    id: "activityUnit",
    name: { zh: "活动数据单位", en: "Unit of activity data" },
    words: ["单位", "计量单位", "活动数据单位", "消耗量单位", "unit", "units"],
    content: "unit",
  },
  {
    id: "activity",
    name: { zh: "活动数据", en: "Activity data" },
    words: [
      "活动数据",
      "活动水平",
      "消耗量",
      "消费量",
      "实物量",
      "使用量",
      "用量",
      "用电量",
      "购入量",
      "外购电量",
      "投入量",
      "数量",
      "activity data",
      "consumption",
      "quantity",
      "amount",
      "usage",
    ],
    content: "number",
  },
  {
    id: "category",
    name: { zh: "类别", en: "Category" },
    words: ["排放类别", "类别", "排放类型", "范围", "category", "scope"],
    content: "text",
  },
  {
    id: "month",
    name: { zh: "月份", en: "Month" },
    words: ["月份", "日期", "统计月份", "统计日期", "期间", "月", "month", "date", "period"],
    content: "date",
  },
  {
    id: "base",
    name: { zh: "基地", en: "Base" },
    words: ["基地", "厂区", "工厂", "分厂", "子公司", "单位名称", "site", "plant", "base"],
    content: "text",
  },
  {
    id: "source",
    name: { zh: "排放源或物料", en: "Source or material" },
    words: [
      "排放源",
      "燃料品种",
      "能源品种",
      "能源名称",
      "燃料",
      "物料",
      "物料名称",
      "品种",
      "名称",
      "项目",
      "source",
      "fuel",
      "material",
      "item",
    ],
    content: "text",
  },
  {
    id: "evidence",
    name: { zh: "凭证", en: "Evidence" },
    words: ["凭证", "凭证编号", "发票号", "数据来源", "evidence", "document"],
    content: "text",
  },
] as const satisfies readonly ColumnRole[];

export type ColumnRoleId = (typeof columnRoles)[number]["id"];
