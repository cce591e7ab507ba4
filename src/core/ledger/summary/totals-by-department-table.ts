import type { RecordTable } from "../schema";

/** 按部门汇总 — emissions by department (C11). */
export const totalsByDepartmentTable = {
  id: "totalsByDepartment",
  form: "records",
  name: "TotalsByDepartment",
  sheet: "按部门汇总",
  title: { zh: "按部门汇总", en: "Totals by department" },
  note: { zh: "每个部门一行。", en: "One row per department." },
  namedBy: "department",
  firstRows: [{}],
  columns: [
    {
      id: "department",
      header: { zh: "部门", en: "Department" },
      note: { zh: "与各活动数据表的“部门”一致", en: "As written in the tables of activity data" },
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
        'IF([@部门]="","",CN.TOTALBY([@部门],FuelUse[部门],FuelUse[排放量],FactorUse[部门],FactorUse[排放量],CarbonFlows[部门],CarbonFlows[排放量],MeasuredGas[部门],MeasuredGas[排放量],PurchasedEnergy[部门],PurchasedEnergy[排放量]))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "DB14 6.1.3a",
      requirement: "C11",
    },
  ],
} as const satisfies RecordTable;
