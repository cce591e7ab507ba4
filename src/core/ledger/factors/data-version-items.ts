import type { ItemTable } from "../schema";

/** 数据版本 — what the workbook is pinned to: reference data, factor edition and GWP set, by whom and since when (C13). */
export const dataVersionTable = {
  id: "dataVersion",
  form: "items",
  name: "DataVersion",
  sheet: "数据版本",
  title: { zh: "数据版本", en: "Data version" },
  note: {
    zh: "本工作簿固定使用的数据版本。更新前先用 CN.PREVIEW 看影响；已判定的期间不随更新改变。",
    en: "The data this workbook is pinned to. Look at CN.PREVIEW before updating; periods already judged do not move.",
  },
  items: [
    {
      id: "dataVersion",
      header: { zh: "参考数据版本", en: "Reference data version" },
      note: { zh: "如 1.1.0，见说明页", en: "Such as 1.1.0" },
      kind: "text",
      isExpected: true,
      clause: "DZJN108 5.4",
      requirement: "C13",
    },
    {
      id: "factorEdition",
      header: { zh: "因子版本", en: "Factor edition" },
      note: { zh: "如 gbt32151-2024；各年用同一版本", en: "Such as gbt32151-2024; one for all years" },
      kind: "text",
      isExpected: true,
      clause: "DZJN108 5.4",
      requirement: "C13",
    },
    {
      id: "gwpSet",
      header: { zh: "GWP 版本", en: "GWP set" },
      note: { zh: "SAR、AR4、AR5、AR6 之一", en: "SAR, AR4, AR5 or AR6" },
      kind: "text",
      suggestions: ["AR5", "AR6", "AR4", "SAR"],
      isExpected: true,
      clause: "DZJN108 5.4",
      requirement: "C13",
    },
    {
      id: "pinnedOn",
      header: { zh: "固定日期", en: "Pinned on" },
      note: { zh: "从哪一天起用这些版本", en: "Since which day" },
      kind: "date",
      isExpected: true,
      clause: "DZJN108 5.4",
      requirement: "C13",
    },
    {
      id: "pinnedBy",
      header: { zh: "确定人", en: "Pinned by" },
      note: { zh: "谁确定的", en: "Who decided it" },
      kind: "text",
      isExpected: true,
      clause: "DZJN108 5.4",
      requirement: "C13",
    },
    {
      id: "reason",
      header: { zh: "更新理由", en: "Why it was changed" },
      note: {
        zh: "换版本时写明理由，以及历史、基准和报告期是否一并重算",
        en: "On a change: why, and whether history, base and reporting period were recalculated alike",
      },
      kind: "text",
      isExpected: false,
      clause: "DZJN108 5.4",
      requirement: "C13",
    },
  ],
} as const satisfies ItemTable;
