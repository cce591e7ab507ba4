import type { RecordTable } from "../schema";

/** 按月汇总 — emissions by month and method (C6, C11). */
export const totalsByMonthTable = {
  id: "totalsByMonth",
  form: "records",
  name: "TotalsByMonth",
  sheet: "按月汇总",
  title: { zh: "按月汇总", en: "Totals by month" },
  note: {
    zh: "每月一行，由各活动数据表汇总；还没有记录的月份留空。",
    en: "One row per month, summed from the tables of activity data; a month without rows stays empty.",
  },
  namedBy: "month",
  firstRows: [{}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}],
  columns: [
    {
      id: "month",
      header: { zh: "月", en: "Month" },
      note: {
        zh: "从声明期开始的月份起，由公式得出",
        en: "From the first month of the period on, by formula",
      },
      kind: "date",
      formula:
        'IF(INDEX(Enterprise[内容],MATCH("声明期开始",Enterprise[项目],0))="","",EDATE(INDEX(Enterprise[内容],MATCH("声明期开始",Enterprise[项目],0)),ROW()-ROW(TotalsByMonth[[#Headers],[月]])-1))',
      numberFormat: "yyyy-mm",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
    {
      id: "fuel",
      header: { zh: "燃料燃烧", en: "Fuel combustion" },
      note: { zh: "由公式汇总", en: "Summed by formula" },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF([@月]="","",IF(COUNTIFS(FuelUse[月份],">="&[@月],FuelUse[月份],"<="&EOMONTH([@月],0))=0,"",CN.TOTALIN([@月],EOMONTH([@月],0),FuelUse[月份],FuelUse[排放量])))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
    {
      id: "factor",
      header: { zh: "排放因子法", en: "Emission factor method" },
      note: { zh: "由公式汇总", en: "Summed by formula" },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF([@月]="","",IF(COUNTIFS(FactorUse[月份],">="&[@月],FactorUse[月份],"<="&EOMONTH([@月],0))=0,"",CN.TOTALIN([@月],EOMONTH([@月],0),FactorUse[月份],FactorUse[排放量])))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
    {
      id: "flows",
      header: { zh: "物料平衡", en: "Mass balance" },
      note: { zh: "由公式汇总", en: "Summed by formula" },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF([@月]="","",IF(COUNTIFS(CarbonFlows[月份],">="&[@月],CarbonFlows[月份],"<="&EOMONTH([@月],0))=0,"",CN.TOTALIN([@月],EOMONTH([@月],0),CarbonFlows[月份],CarbonFlows[排放量])))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
    {
      id: "measured",
      header: { zh: "实测法", en: "Measured" },
      note: { zh: "由公式汇总", en: "Summed by formula" },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF([@月]="","",IF(COUNTIFS(MeasuredGas[月份],">="&[@月],MeasuredGas[月份],"<="&EOMONTH([@月],0))=0,"",CN.TOTALIN([@月],EOMONTH([@月],0),MeasuredGas[月份],MeasuredGas[排放量])))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
    {
      id: "energy",
      header: { zh: "购入能源", en: "Purchased energy" },
      note: { zh: "由公式汇总", en: "Summed by formula" },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF([@月]="","",IF(COUNTIFS(PurchasedEnergy[月份],">="&[@月],PurchasedEnergy[月份],"<="&EOMONTH([@月],0))=0,"",CN.TOTALIN([@月],EOMONTH([@月],0),PurchasedEnergy[月份],PurchasedEnergy[排放量])))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
    {
      id: "total",
      header: { zh: "合计", en: "Total" },
      note: { zh: "由公式汇总", en: "Summed by formula" },
      kind: "number",
      unit: "tCO2e",
      formula:
        'IF(COUNT([@燃料燃烧],[@排放因子法],[@物料平衡],[@实测法],[@购入能源])=0,"",CN.TOTALIN([@月],EOMONTH([@月],0),FuelUse[月份],FuelUse[排放量],FactorUse[月份],FactorUse[排放量],CarbonFlows[月份],CarbonFlows[排放量],MeasuredGas[月份],MeasuredGas[排放量],PurchasedEnergy[月份],PurchasedEnergy[排放量]))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.6",
      requirement: "C6",
    },
  ],
} as const satisfies RecordTable;
