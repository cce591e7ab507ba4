import { categories } from "./categories";
import { insideChoices } from "./inside";
import type { RecordTable } from "./schema";

/** The categories about which the enterprise decides, so that it has to know what belongs there. */
const asked = categories.filter(({ isAlwaysInside }) => !isAlwaysInside);

/** 核算边界 — the categories of emissions, each inside or left out with reason, person and day (A4). */
export const boundaryCategoriesTable = {
  id: "boundaryCategories",
  form: "records",
  name: "BoundaryCategories",
  sheet: "核算边界",
  title: { zh: "核算边界：排放类别", en: "Accounting boundary" },
  note: {
    zh: "直接排放和输入能源必须纳入；其他类别不纳入时写明理由，理由随总量一起列示。",
    en: "Direct emissions and imported energy are always inside; another category is left out only with a reason, which travels with every total.",
  },
  namedBy: "category",
  // The standards leave no choice about the first five; the others are for people to decide.
  firstRows: categories.map(({ text, isAlwaysInside }): Readonly<Record<string, string>> =>
    isAlwaysInside ? { category: text.zh, inside: "纳入" } : { category: text.zh },
  ),
  columns: [
    {
      id: "category",
      header: { zh: "类别", en: "Category" },
      note: {
        zh: `排放类别，不要改动。${asked.map(({ text, holds }) => `${text.zh}：${holds.zh}`).join("；")}。`,
        en: "Leave as it is. Transportation: freight, travel, commuting. Products used: goods and services bought, capital goods, waste. Use of products: use and end of life. Other: what fits nowhere else. Upstream: making what is bought.",
      },
      kind: "choice",
      choices: categories,
      isExpected: true,
      clause: "CIECCPA061 8.2.2",
      requirement: "A4",
    },
    {
      id: "inside",
      header: { zh: "是否纳入", en: "Inside the boundary" },
      note: { zh: "纳入或不纳入核算边界", en: "Inside the accounting boundary or left out" },
      kind: "choice",
      choices: insideChoices,
      isExpected: true,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
    {
      id: "reason",
      header: { zh: "理由", en: "Reason" },
      note: { zh: "不纳入时必须写明", en: "Needed where the category is left out" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
    {
      id: "decidedBy",
      header: { zh: "决定人", en: "Decided by" },
      note: { zh: "作出决定的人", en: "Who decided" },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
    {
      id: "decidedOn",
      header: { zh: "决定日期", en: "Decided on" },
      note: { zh: "作出决定的日期", en: "The day of the decision" },
      kind: "date",
      isExpected: false,
      clause: "GUIDE 6.2b",
      requirement: "A4",
    },
  ],
} as const satisfies RecordTable;
