import type { FieldsOf } from "../field";
import type { ItemTable } from "../schema";
import { declarationItems } from "./declaration-items";
import { offsetReadingItems } from "./offset-reading-items";
import { reportingItems } from "./reporting-items";
import { totalReadingItems } from "./total-reading-items";

/** 判定设置 — what a verdict needs besides emissions and lots: days, answers, and the readings that are chosen. */
export const verdictSettingsTable = {
  id: "verdictSettings",
  form: "items",
  name: "VerdictSettings",
  sheet: "判定设置",
  title: { zh: "判定设置", en: "Settings of the verdict" },
  note: {
    zh: "标准留有余地之处采用哪种读法；空着即默认读法，另一读法随结论一起列示。",
    en: "Which reading is taken where a text leaves room; left empty, the default one. Another reading is named with every verdict.",
  },
  items: [...declarationItems, ...offsetReadingItems, ...totalReadingItems, ...reportingItems],
} as const satisfies ItemTable;

/** The settings as read. */
export type VerdictSettings = FieldsOf<typeof verdictSettingsTable.items>;
