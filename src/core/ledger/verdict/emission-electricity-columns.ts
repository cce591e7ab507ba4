import type { Column } from "../schema";

/** 外购电力 — for a row of purchased electricity: how much, by which factor, and on which basis it was counted. */
export const emissionElectricityColumns = [
  {
    id: "base",
    header: { zh: "基地", en: "Base" },
    alsoHeaded: ["生产基地"],
    note: { zh: "排放发生的基地", en: "The base at which it is emitted" },
    kind: "text",
    isExpected: false,
    clause: "GUIDE 5.1",
    requirement: "A2",
  },
  {
    id: "megawattHours",
    header: { zh: "外购电量", en: "Purchased electricity" },
    alsoHeaded: ["电量", "外购电量（MWh）", "电量（MWh）", "MWh"],
    note: {
      zh: "外购电力的电量，MWh；绿证和绿电以此为上限",
      en: "Purchased electricity in MWh; green certificates and green power never exceed it",
    },
    kind: "number",
    unit: "MWh",
    isExpected: false,
    clause: "GUIDE 8.1.3",
    requirement: "E5",
  },
  {
    id: "factor",
    header: { zh: "电力因子", en: "Electricity factor" },
    alsoHeaded: ["排放因子", "电力排放因子"],
    note: { zh: "核算该电量所用的因子，tCO2/MWh", en: "The factor that counted it, tCO2/MWh" },
    kind: "number",
    unit: "tCO2/MWh",
    isExpected: false,
    clause: "GUIDE 8.1.3",
    requirement: "E5",
  },
  {
    id: "basis",
    header: { zh: "核算口径", en: "Basis" },
    alsoHeaded: ["口径"],
    note: {
      zh: "基于地域或基于市场；判定用基于地域的总量",
      en: "Location-based or market-based; verdicts rest on location-based totals",
    },
    kind: "choice",
    choices: [
      {
        id: "location",
        text: { zh: "基于地域", en: "Location-based" },
        alsoWritten: ["地域", "基于位置", "location"],
      },
      { id: "market", text: { zh: "基于市场", en: "Market-based" }, alsoWritten: ["市场", "market"] },
    ],
    isExpected: false,
    clause: "DZJN108 9.4",
    requirement: "C8",
  },
] as const satisfies readonly Column[];
