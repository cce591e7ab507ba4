import type { RecordTable } from "../schema";
import { placeColumns } from "./place-columns";

const [month, base] = placeColumns;
const monthAndBase = [month, base] as const;

/** 产量与产值 — output by month, the denominator of intensities (C11). */
export const productionTable = {
  id: "production",
  form: "records",
  name: "Production",
  sheet: "产量产值",
  title: { zh: "产量与产值", en: "Production" },
  note: {
    zh: "每月每种产品一行；强度的分母。",
    en: "One row per month and product; the denominator of intensities.",
  },
  namedBy: "product",
  firstRows: [{}],
  columns: [
    ...monthAndBase,
    {
      id: "product",
      header: { zh: "产品", en: "Product" },
      note: { zh: "产品或服务", en: "Product or service" },
      kind: "text",
      isExpected: true,
      clause: "DB43 3.12",
      requirement: "C11",
    },
    {
      id: "output",
      header: { zh: "产量", en: "Output" },
      alsoHeaded: ["产出量"],
      note: { zh: "数量", en: "Amount" },
      kind: "number",
      isExpected: false,
      clause: "DB43 3.12",
      requirement: "C11",
    },
    {
      id: "outputUnit",
      header: { zh: "产量单位", en: "Unit of output" },
      alsoHeaded: ["单位"],
      note: { zh: "如 t", en: "Such as t" },
      kind: "text",
      isUnit: true,
      isExpected: false,
      clause: "DB43 3.12",
      requirement: "C11",
    },
    {
      id: "value",
      header: { zh: "产值", en: "Output value" },
      note: { zh: "万元", en: "10^4 yuan" },
      kind: "number",
      unit: "万元",
      isExpected: false,
      clause: "DB43 3.12",
      requirement: "C11",
    },
    {
      id: "prices",
      header: { zh: "价格", en: "Prices" },
      note: {
        zh: "现价或不变价；不变价写明基期",
        en: "Current or constant prices; for constant ones name the base",
      },
      kind: "text",
      suggestions: ["现价", "2020年不变价"],
      isExpected: false,
      clause: "DB43 3.12",
      requirement: "C11",
    },
    {
      id: "evidence",
      header: { zh: "凭证", en: "Evidence" },
      note: { zh: "生产报表、财务报表编号", en: "Number of the production or financial report" },
      kind: "text",
      isExpected: false,
      clause: "DB43 3.12",
      requirement: "C11",
    },
  ],
} as const satisfies RecordTable;
