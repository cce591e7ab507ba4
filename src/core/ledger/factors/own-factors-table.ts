import type { Column, RecordTable } from "../schema";
import { ownFactorProvenance } from "./own-factor-provenance";

const identity = [
  {
    id: "key",
    header: { zh: "因子对象", en: "Item" },
    alsoHeaded: ["名称", "燃料", "燃料品种", "物料", "品种"],
    note: {
      zh: "燃料、物料或能源，如 烟煤、焦炭、外购蒸汽",
      en: "Fuel, material or energy, such as coal or steam",
    },
    kind: "text",
    isExpected: true,
    clause: "CIECCPA061 8.2.5.3",
    requirement: "C12",
  },
  {
    id: "what",
    header: { zh: "参数", en: "Quantity" },
    alsoHeaded: ["因子类型", "参数名称"],
    note: {
      zh: "低位发热量、单位热值含碳量、排放因子等",
      en: "Net calorific value, carbon content, emission factor",
    },
    kind: "text",
    suggestions: ["低位发热量", "单位热值含碳量", "碳氧化率", "排放因子", "含碳量", "折标准煤系数"],
    isExpected: true,
    clause: "CIECCPA061 8.2.5.3",
    requirement: "C12",
  },
  {
    id: "value",
    header: { zh: "数值", en: "Value" },
    alsoHeaded: ["因子值", "取值"],
    note: { zh: "按单位栏的单位填写", en: "In the unit of the next column" },
    kind: "number",
    isExpected: true,
    clause: "CIECCPA061 8.2.5.3",
    requirement: "C12",
  },
  {
    id: "unit",
    header: { zh: "单位", en: "Unit" },
    alsoHeaded: ["计量单位"],
    note: {
      zh: "如 GJ/t、tC/GJ、tCO2/t；比率写 1 或 %",
      en: "Such as GJ/t, tC/GJ, tCO2/t; 1 or % for rates",
    },
    kind: "text",
    isUnit: true,
    isExpected: true,
    clause: "CIECCPA061 8.2.5.3",
    requirement: "C12",
  },
] as const satisfies readonly Column[];

/** 自有因子 — the enterprise's own factors with what proves them (C12); they answer the same questions as the library. */
export const ownFactorsTable = {
  id: "ownFactors",
  form: "records",
  name: "OwnFactors",
  sheet: "自有因子",
  title: { zh: "自有因子", en: "Own factors" },
  note: {
    zh: "实测或供应商提供的因子，一行一个，写明出处和有效期；旧的不删，改有效期止。",
    en: "Measured or supplied factors, one a row, with source and period of validity; old rows stay and get an end.",
  },
  namedBy: "key",
  firstRows: [{}],
  columns: [...identity, ...ownFactorProvenance],
} as const satisfies RecordTable;
