import type { RecordTable } from "../schema";
import { levelColumns } from "./level-columns";
import { placeColumns } from "./place-columns";
import { provenanceColumns } from "./provenance-columns";

/** 排放因子法 — activity data and factors by month (C1). */
export const factorUseTable = {
  id: "factorUse",
  form: "records",
  name: "FactorUse",
  sheet: "排放因子法",
  title: { zh: "排放因子法", en: "Emission factor method" },
  note: {
    zh: "每月每个排放源一行：过程、运输、使用的产品、上游等，凡用活动数据乘排放因子的都记在这里。",
    en: "One row per month and source: process, transport, products used, upstream, whatever is activity data times a factor.",
  },
  namedBy: "source",
  firstRows: [{}],
  columns: [
    ...placeColumns,
    {
      id: "activity",
      header: { zh: "活动数据", en: "Activity data" },
      alsoHeaded: ["活动水平", "用量", "消耗量"],
      note: { zh: "数量；冲销与转供可为负", en: "Amount; corrections and what is passed on may be negative" },
      kind: "number",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.3",
      requirement: "C1",
    },
    {
      id: "activityUnit",
      header: { zh: "活动数据单位", en: "Unit of activity data" },
      alsoHeaded: ["单位", "计量单位"],
      note: { zh: "如 t、km、万元", en: "Such as t, km" },
      kind: "text",
      isUnit: true,
      isExpected: false,
      clause: "CIECCPA061 8.2.5.3",
      requirement: "C1",
    },
    {
      id: "factor",
      header: { zh: "排放因子", en: "Emission factor" },
      alsoHeaded: ["因子"],
      note: { zh: "不为负", en: "Not negative" },
      kind: "number",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.3",
      requirement: "C1",
    },
    {
      id: "factorUnit",
      header: { zh: "因子单位", en: "Unit of the factor" },
      note: { zh: "如 tCO2/t、kgCO2e/km", en: "Such as tCO2/t, kgCO2e/km" },
      kind: "text",
      isUnit: true,
      isExpected: false,
      clause: "CIECCPA061 8.2.5.3",
      requirement: "C1",
    },
    {
      id: "emissions",
      header: { zh: "排放量", en: "Emissions" },
      note: { zh: "由公式算出，不要手填", en: "Calculated; do not enter" },
      kind: "number",
      unit: "tCO2e",
      formula: 'IF([@活动数据]="","",CN.EMISSION([@活动数据],[@排放因子],[@活动数据单位],[@因子单位]))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.3",
      requirement: "C1",
    },
    ...levelColumns,
    ...provenanceColumns,
  ],
} as const satisfies RecordTable;
