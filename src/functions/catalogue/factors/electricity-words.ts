/** 外购电力表的用语 — headers, row names and symbols of the table that ELECTRICITY spills. */
export const electricityWords = {
  headers: {
    zh: [
      "项目",
      "电量（MWh）",
      "地域因子（tCO2/MWh）",
      "基于地域（tCO2）",
      "市场因子（tCO2/MWh）",
      "基于市场（tCO2）",
      "说明",
    ],
    en: [
      "Item",
      "Electricity (MWh)",
      "Location factor (tCO2/MWh)",
      "Location-based (tCO2)",
      "Market factor (tCO2/MWh)",
      "Market-based (tCO2)",
      "Note",
    ],
  },
  rows: {
    purchased: { zh: "外购电量", en: "Purchased" },
    passedOn: { zh: "转供电量", en: "Passed on" },
    greenPower: { zh: "绿色电力", en: "Green power" },
    certificates: { zh: "绿证", en: "Certificates" },
    rest: { zh: "其余外购电量", en: "Rest of the purchase" },
    total: { zh: "净外购电量合计", en: "Net purchase, total" },
    notCounted: { zh: "未计入的绿电绿证", en: "Green power and certificates not counted" },
  },
  writes: {
    purchased: "AD购入",
    passedOn: "−AD转供",
    greenPower: "AD绿电",
    certificates: "AD绿证",
    rest: "AD其余 = AD净 − AD绿电 − AD绿证",
    total: "AD净 = AD购入 − AD转供",
    notCounted: "AD绿电 + AD绿证 − AD计入",
  },
  apart: {
    zh: "两种结果各自合计，不相加",
    en: "Each basis has its own total; the two are never added",
  },
} as const;
