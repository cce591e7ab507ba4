import { adjustmentDecisions, adjustmentTriggers } from "./adjustment-triggers";
import type { RecordTable } from "../schema";

/** 基准调整 — trigger, reason, old and new value, day and person (D1). */
export const baselineAdjustmentsTable = {
  id: "baselineAdjustments",
  form: "records",
  name: "BaselineAdjustments",
  sheet: "基准调整",
  title: { zh: "基准调整", en: "Baseline adjustments" },
  note: {
    zh: "出现触发情形时登记：调整了，或评审后不调整，都写一行。",
    en: "A row whenever a trigger occurs: adjusted, or reviewed and left as it is.",
  },
  namedBy: "object",
  firstRows: [{}],
  columns: [
    {
      id: "object",
      header: { zh: "对象", en: "Object" },
      note: {
        zh: "与“碳基准”表的对象一致",
        en: "As in the table of baselines",
      },
      kind: "text",
      isExpected: true,
      clause: "DB14 6.3.2",
      requirement: "D1",
    },
    {
      id: "trigger",
      header: { zh: "触发情形", en: "Trigger" },
      note: {
        zh: "各标准的清单都是开放的，可选“其他”并写原因",
        en: 'The lists of the texts are open: choose "other" and say why',
      },
      kind: "choice",
      choices: adjustmentTriggers,
      isExpected: true,
      clause: "DB43 6.3.2.4",
      requirement: "D1",
    },
    {
      id: "reason",
      header: { zh: "原因", en: "Reason" },
      alsoHeaded: ["调整原因"],
      note: {
        zh: "发生了什么，为什么要或不要调整",
        en: "What happened, and why the baseline is adjusted or not",
      },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 6.2a",
      requirement: "D1",
    },
    {
      id: "decision",
      header: { zh: "处理", en: "Decision" },
      note: {
        zh: "调整，或评审后不调整",
        en: "Adjusted, or reviewed and not adjusted",
      },
      kind: "choice",
      choices: adjustmentDecisions,
      isExpected: true,
      clause: "DB14 6.3.2",
      requirement: "D1",
    },
    {
      id: "before",
      header: { zh: "调整前", en: "Before" },
      alsoHeaded: ["原值"],
      note: {
        zh: "调整前的基准值",
        en: "Baseline before",
      },
      kind: "number",
      unit: "tCO2e",
      isExpected: false,
      clause: "DB14 6.3.3",
      requirement: "D1",
    },
    {
      id: "after",
      header: { zh: "调整后", en: "After" },
      alsoHeaded: ["新值"],
      note: {
        zh: "调整后的基准值",
        en: "Baseline after",
      },
      kind: "number",
      unit: "tCO2e",
      isExpected: false,
      clause: "DB14 6.3.3",
      requirement: "D1",
    },
    {
      id: "day",
      header: { zh: "日期", en: "Day" },
      note: {
        zh: "决定日期",
        en: "Day of the decision",
      },
      kind: "date",
      numberFormat: "yyyy-mm-dd",
      isExpected: false,
      clause: "DB14 6.3.3",
      requirement: "D1",
    },
    {
      id: "who",
      header: { zh: "决定人", en: "Decided by" },
      note: {
        zh: "姓名、职务",
        en: "Name and post",
      },
      kind: "text",
      isExpected: false,
      clause: "DB14 6.3.3",
      requirement: "D1",
    },
  ],
} as const satisfies RecordTable;
