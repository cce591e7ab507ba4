import type { RecordTable } from "../schema";
import { categories } from "../categories";

/** 按类别汇总 — emissions by category, formulas (3) and (4) (C6). */
export const totalsByCategoryTable = {
  id: "totalsByCategory",
  form: "records",
  name: "TotalsByCategory",
  sheet: "按类别汇总",
  title: { zh: "按类别汇总", en: "Totals by category" },
  note: {
    zh: "每个类别一行，由各活动数据表汇总；不纳入的类别不汇总，纳入而没有任何记录的会指出。",
    en: "One row per category, summed from the tables of activity data; one that is left out is not summed, one inside without any row is named.",
  },
  namedBy: "category",
  firstRows: [
    { category: "直接·固定源燃烧" },
    { category: "直接·移动源燃烧" },
    { category: "直接·生产过程" },
    { category: "直接·无组织" },
    { category: "间接·输入能源" },
    { category: "间接·运输" },
    { category: "间接·组织使用的产品" },
    { category: "间接·使用本组织产品" },
    { category: "间接·其他来源" },
    { category: "上游环节重要排放源" },
  ],
  columns: [
    {
      id: "category",
      header: { zh: "类别", en: "Category" },
      note: { zh: "核算边界中的类别", en: "Category of the accounting boundary" },
      kind: "choice",
      choices: categories,
      isExpected: true,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
    {
      id: "inside",
      header: { zh: "是否纳入", en: "Inside" },
      note: { zh: "取自“核算边界”表", en: "From the table of the accounting boundary" },
      kind: "text",
      formula: 'IFERROR(INDEX(BoundaryCategories[是否纳入],MATCH([@类别],BoundaryCategories[类别],0)),"")',
      isExpected: false,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
    {
      id: "emissions",
      header: { zh: "排放量", en: "Emissions" },
      note: { zh: "由公式汇总", en: "Summed by formula" },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF(OR([@是否纳入]="不纳入",COUNT(FuelUse[排放量],FactorUse[排放量],CarbonFlows[排放量],MeasuredGas[排放量],PurchasedEnergy[排放量])=0),"",CN.TOTALBY([@类别],FuelUse[类别],FuelUse[排放量],FactorUse[类别],FactorUse[排放量],CarbonFlows[类别],CarbonFlows[排放量],MeasuredGas[类别],MeasuredGas[排放量],PurchasedEnergy[类别],PurchasedEnergy[排放量]))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
  ],
} as const satisfies RecordTable;
