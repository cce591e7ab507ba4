import type { RecordTable } from "../schema";
import { levelColumns } from "./level-columns";
import { placeColumns } from "./place-columns";
import { provenanceColumns } from "./provenance-columns";

/** 实测法 — measured flue gas by month (C3). */
export const measuredGasTable = {
  id: "measuredGas",
  form: "records",
  name: "MeasuredGas",
  sheet: "实测",
  title: { zh: "实测法", en: "Measured emissions" },
  note: {
    zh: "连续监测或采样测得的流量与浓度，每月每个排口一行。",
    en: "Flow and concentration as monitored or sampled, one row per month and stack.",
  },
  namedBy: "source",
  firstRows: [{}],
  columns: [
    ...placeColumns,
    {
      id: "flow",
      header: { zh: "烟气流量", en: "Flow" },
      note: { zh: "标准状态", en: "At standard conditions" },
      kind: "number",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.1",
      requirement: "C3",
    },
    {
      id: "flowUnit",
      header: { zh: "流量单位", en: "Unit of flow" },
      note: { zh: "如 Nm³/h", en: "Such as m3/h" },
      kind: "text",
      isUnit: true,
      isExpected: false,
      clause: "CIECCPA061 8.2.5.1",
      requirement: "C3",
    },
    {
      id: "concentration",
      header: { zh: "浓度", en: "Concentration" },
      note: { zh: "同一状态下", en: "At the same conditions" },
      kind: "number",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.1",
      requirement: "C3",
    },
    {
      id: "concentrationUnit",
      header: { zh: "浓度单位", en: "Unit of concentration" },
      note: { zh: "如 g/Nm³", en: "Such as g/m3" },
      kind: "text",
      isUnit: true,
      isExpected: false,
      clause: "CIECCPA061 8.2.5.1",
      requirement: "C3",
    },
    {
      id: "hours",
      header: { zh: "小时数", en: "Hours" },
      note: { zh: "运行小时", en: "Hours of operation" },
      kind: "number",
      unit: "h",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.1",
      requirement: "C3",
    },
    {
      id: "emissions",
      header: { zh: "排放量", en: "Emissions" },
      note: { zh: "由公式算出，不要手填", en: "Calculated; do not enter" },
      kind: "number",
      unit: "tCO2e",
      formula: 'IF([@烟气流量]="","",CN.MEASURED([@烟气流量],[@浓度],[@小时数],[@流量单位],[@浓度单位]))',
      numberFormat: "#,##0.00",
      isExpected: false,
      clause: "CIECCPA061 8.2.5.1",
      requirement: "C3",
    },
    ...levelColumns,
    ...provenanceColumns,
  ],
} as const satisfies RecordTable;
