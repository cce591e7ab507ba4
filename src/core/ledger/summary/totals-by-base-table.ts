import type { RecordTable } from "../schema";

/** 按基地汇总 — emissions by base. */
export const totalsByBaseTable = {
  id: "totalsByBase",
  form: "records",
  name: "TotalsByBase",
  sheet: "按基地汇总",
  title: { zh: "按基地汇总", en: "Totals by base" },
  note: { zh: "每个基地一行。", en: "One row per base." },
  namedBy: "base",
  firstRows: [{}],
  columns: [
    {
      id: "base",
      header: { zh: "基地", en: "Base" },
      note: { zh: "与各活动数据表的“基地”一致", en: "As written in the tables of activity data" },
      kind: "text",
      isExpected: true,
      clause: "DB43 6.3.1",
      requirement: "C11",
    },
    {
      id: "emissions",
      header: { zh: "排放量", en: "Emissions" },
      note: { zh: "由公式汇总", en: "Summed by formula" },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF([@基地]="","",CN.TOTALBY([@基地],FuelUse[基地],FuelUse[排放量],FactorUse[基地],FactorUse[排放量],CarbonFlows[基地],CarbonFlows[排放量],MeasuredGas[基地],MeasuredGas[排放量],PurchasedEnergy[基地],PurchasedEnergy[排放量]))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "DB43 6.3.1",
      requirement: "C11",
    },
  ],
} as const satisfies RecordTable;
