import type { Column } from "../schema";
import { categories } from "../categories";

/** 归属 — when, where and for what a row of activity data stands; the summaries add up by these columns. */
export const placeColumns = [
  {
    id: "month",
    header: { zh: "月份", en: "Month" },
    alsoHeaded: ["日期", "期间", "统计月份"],
    note: { zh: "该月任一天，按年月显示", en: "Any day of the month; shown as year and month" },
    kind: "date",
    numberFormat: "yyyy-mm",
    isExpected: true,
    clause: "CIECCPA061 8.2.4",
    requirement: "B4",
  },
  {
    id: "base",
    header: { zh: "基地", en: "Base" },
    alsoHeaded: ["厂区", "生产基地"],
    note: { zh: "与“生产基地”表一致", en: "As in the table of bases" },
    kind: "text",
    isExpected: false,
    clause: "GUIDE 5.1",
    requirement: "A2",
  },
  {
    id: "source",
    header: { zh: "排放源", en: "Source" },
    alsoHeaded: ["排放源名称", "项目"],
    note: { zh: "与“排放源”表一致", en: "As in the table of sources" },
    kind: "text",
    isExpected: true,
    clause: "DB43 6.2.3.3a",
    requirement: "B1",
  },
  {
    id: "category",
    header: { zh: "类别", en: "Category" },
    note: { zh: "核算边界中的类别", en: "Category of the accounting boundary" },
    kind: "choice",
    choices: categories,
    isExpected: true,
    clause: "CIECCPA061 8.2.2",
    requirement: "A4",
  },
] as const satisfies readonly Column[];
