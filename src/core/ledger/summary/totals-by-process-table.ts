import type { RecordTable } from "../schema";

/** 按工序汇总 — emissions by process (C11). */
export const totalsByProcessTable = {
  id: "totalsByProcess",
  form: "records",
  name: "TotalsByProcess",
  sheet: "按工序汇总",
  title: { zh: "按工序汇总", en: "Totals by process" },
  note: { zh: "每个工序一行。", en: "One row per process." },
  namedBy: "process",
  firstRows: [{}],
  columns: [
    {
      id: "process",
      header: { zh: "工序", en: "Process" },
      note: { zh: "与各活动数据表的“工序”一致", en: "As written in the tables of activity data" },
      kind: "text",
      isExpected: true,
      clause: "DB14 6.1.3a",
      requirement: "C11",
    },
    {
      id: "emissions",
      header: { zh: "排放量", en: "Emissions" },
      note: { zh: "由公式汇总", en: "Summed by formula" },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF([@工序]="","",CN.TOTALBY([@工序],FuelUse[工序],FuelUse[排放量],FactorUse[工序],FactorUse[排放量],CarbonFlows[工序],CarbonFlows[排放量],MeasuredGas[工序],MeasuredGas[排放量],PurchasedEnergy[工序],PurchasedEnergy[排放量]))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "DB14 6.1.3a",
      requirement: "C11",
    },
  ],
} as const satisfies RecordTable;
