import type { ParameterDefinition } from "../../define";
import { languageParameter } from "../../language-input";

/** 碳资产登记表 — the register with its header row. */
export const lotsParameter: ParameterDefinition = {
  id: "lots",
  name: { zh: "登记表", en: "lots" },
  summary: {
    zh: "带表头的碳资产登记表（批次、种类、数量、用途、用于期间、注销日期……）",
    en: "The register of carbon assets with headers (Lot, Kind, Quantity, Use, Used for, Retired on…)",
  },
  kind: "table",
};

/** 标准、期间、判定日、设置、电量、语言 — the circumstances under which lots are judged, in the order of both functions. */
export const circumstanceParameters: readonly ParameterDefinition[] = [
  {
    id: "standard",
    name: { zh: "标准", en: "standard" },
    summary: {
      zh: "GUIDE、CIECCPA061、DZJN108、DB43 或 DB14",
      en: "GUIDE, CIECCPA061, DZJN108, DB43 or DB14",
    },
    kind: "choice",
  },
  {
    id: "period",
    name: { zh: "声明期", en: "period" },
    summary: {
      zh: "如 2025年度，或两格：首日、末日",
      en: "Such as 2025, or two cells: first and last day",
    },
    kind: "text",
  },
  {
    id: "asOf",
    name: { zh: "判定日", en: "as_of" },
    summary: {
      zh: "这一天已注销的才计入；空白＝证据不足",
      en: "What is retired on this day counts; blank = evidence missing",
    },
    kind: "date",
  },
  {
    id: "settings",
    name: { zh: "设置", en: "settings" },
    summary: {
      zh: "两列：名称、内容，如 公布日期 | 2026-03-31；省略＝默认读法",
      en: "Two columns, name and value, such as Publication date | 2026-03-31; left out = default readings",
    },
    kind: "settings",
    optional: true,
  },
  {
    id: "electricity",
    name: { zh: "外购电力", en: "electricity" },
    summary: {
      zh: "两列 MWh、tCO2/MWh，或前加基地一列；省略＝绿证折算不了",
      en: "Columns MWh and tCO2/MWh, the base before them if needed; left out = certificates have no amount",
    },
    kind: "numbers",
    optional: true,
  },
  languageParameter,
];
