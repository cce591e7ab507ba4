import type { RecordTable } from "../schema";

/** 按设备汇总 — emissions by piece of equipment (C11). */
export const totalsByEquipmentTable = {
  id: "totalsByEquipment",
  form: "records",
  name: "TotalsByEquipment",
  sheet: "按设备汇总",
  title: { zh: "按设备汇总", en: "Totals by equipment" },
  note: { zh: "每台设备一行。", en: "One row per piece of equipment." },
  namedBy: "equipment",
  firstRows: [{}],
  columns: [
    {
      id: "equipment",
      header: { zh: "设备", en: "Equipment" },
      note: { zh: "与各活动数据表的“设备”一致", en: "As written in the tables of activity data" },
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
        'IF([@设备]="","",CN.TOTALBY([@设备],FuelUse[设备],FuelUse[排放量],FactorUse[设备],FactorUse[排放量],CarbonFlows[设备],CarbonFlows[排放量],MeasuredGas[设备],MeasuredGas[排放量],PurchasedEnergy[设备],PurchasedEnergy[排放量]))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "DB14 6.1.3a",
      requirement: "C11",
    },
  ],
} as const satisfies RecordTable;
