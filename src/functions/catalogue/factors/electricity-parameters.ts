import type { ParameterDefinition } from "../../define";

/** ELECTRICITY 的参数 — the numbers of one period, one cell each. */
export const electricityParameters: readonly ParameterDefinition[] = [
  {
    id: "purchased",
    name: { zh: "外购电量", en: "purchased" },
    summary: { zh: "购入的全部电量，含绿电，MWh", en: "All electricity bought, green power included, MWh" },
    kind: "numbers",
    unit: "MWh",
  },
  {
    id: "locationFactor",
    name: { zh: "地域因子", en: "location_factor" },
    summary: { zh: "所在电网的平均因子，tCO2/MWh", en: "Average factor of the grid, tCO2/MWh" },
    kind: "numbers",
    lacks: "factor",
    unit: "tCO2/MWh",
  },
  {
    id: "greenPower",
    name: { zh: "绿色电力", en: "green_power" },
    summary: {
      zh: "其中交易购入的绿电，MWh；省略＝没有",
      en: "Of it, green power by contract, MWh; left out = none",
    },
    kind: "numbers",
    unit: "MWh",
    optional: true,
  },
  {
    id: "certificates",
    name: { zh: "绿证", en: "certificates" },
    summary: { zh: "绿证对应电量，MWh；省略＝没有", en: "Green certificates, MWh; left out = none" },
    kind: "numbers",
    unit: "MWh",
    optional: true,
  },
  {
    id: "marketFactor",
    name: { zh: "市场因子", en: "market_factor" },
    summary: {
      zh: "其余电量的剩余组合因子，tCO2/MWh；省略＝不给出市场结果",
      en: "Residual-mix factor of the rest, tCO2/MWh; left out = no market-based result",
    },
    kind: "numbers",
    lacks: "factor",
    unit: "tCO2/MWh",
    optional: true,
  },
  {
    id: "passedOn",
    name: { zh: "转供电量", en: "passed_on" },
    summary: {
      zh: "转供他人的外购电量，MWh；省略＝没有",
      en: "Purchased power passed on, MWh; left out = none",
    },
    kind: "numbers",
    unit: "MWh",
    optional: true,
  },
  {
    id: "bundled",
    name: { zh: "随绿电的绿证", en: "bundled" },
    summary: {
      zh: "绿证中随绿电交易取得的，MWh，不重复计；省略＝没有",
      en: "Certificates that came with the green power, MWh, not counted twice; left out = none",
    },
    kind: "numbers",
    unit: "MWh",
    optional: true,
  },
];
