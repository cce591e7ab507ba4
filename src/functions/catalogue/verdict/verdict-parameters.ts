import type { ParameterDefinition } from "../../define";

/** 排放量 — amounts, or the table of emissions with its header row. */
export const emissionsParameter: ParameterDefinition = {
  id: "emissions",
  name: { zh: "排放量", en: "emissions" },
  summary: {
    zh: "边界内排放量 tCO2e，或带表头的排放汇总（类别、排放量……）；按数值时即该标准自己的总量",
    en: "Emissions, tCO2e, or the table of emissions with headers (Category, Emissions…); amounts are taken as the standard's own total",
  },
  kind: "numbers",
  unit: "tCO2e",
};

/** 抵消量 — amounts judged by the caller, or the register of lots with its header row. */
export const offsetsParameter: ParameterDefinition = {
  id: "offsets",
  name: { zh: "抵消量", en: "offsets" },
  summary: {
    zh: "已注销可计入的抵消量 tCO2e（DB43：清除量），或带表头的碳资产登记表（批次、种类、数量……）",
    en: "Offsets retired and admissible, tCO2e (DB43: removals), or the register of lots with headers (Lot, Kind, Quantity…)",
  },
  kind: "numbers",
  unit: "tCO2e",
};

/** 声明期 — its words go into the verdict as they stand. */
export const periodParameter: ParameterDefinition = {
  id: "period",
  name: { zh: "声明期", en: "period" },
  summary: {
    zh: "声明期的写法，如“2025年度”，原样进入结论",
    en: "The declaration period as it is to be written, such as 2025",
  },
  kind: "text",
};

/** 截至日 — the day of the judgement. */
export const asOfParameter: ParameterDefinition = {
  id: "asOf",
  name: { zh: "截至日", en: "as of" },
  summary: {
    zh: "判定日，其后的注销不计；省略＝设置中的“截至日”，都没有则登记表证据不足",
    en: "Day of judgement, later retirements do not count; left out = As of in the settings; without both a register lacks evidence",
  },
  kind: "date",
  optional: true,
};

/** 判定设置 — rows of a name and a value. */
export const settingsParameter: ParameterDefinition = {
  id: "settings",
  name: { zh: "设置", en: "settings" },
  summary: {
    zh: "两列：名称、内容，如 公布日期 | 2026-03-31；省略＝默认读法",
    en: "Two columns, name and value, such as Publication date | 2026-03-31; left out = default readings",
  },
  kind: "settings",
  optional: true,
};
