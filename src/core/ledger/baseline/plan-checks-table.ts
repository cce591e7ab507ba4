import { yesNoChoices } from "./yes-no-choices";
import type { RecordTable } from "../schema";

/** 实施方案年度检查 — whether the plan can be met, year by year, with its versions (D10). */
export const planChecksTable = {
  id: "planChecks",
  form: "records",
  name: "PlanChecks",
  sheet: "方案年度检查",
  title: { zh: "实施方案年度检查", en: "Yearly checks of the plan" },
  note: {
    zh: "每年一行：实施方案还能不能实现，要不要调整。",
    en: "One row a year: whether the plan can still be met, and what changes.",
  },
  namedBy: "year",
  unique: ["year"],
  firstRows: [{}],
  columns: [
    {
      id: "year",
      header: { zh: "年份", en: "Year" },
      note: {
        zh: "检查的年度",
        en: "The year checked",
      },
      kind: "number",
      isExpected: true,
      clause: "GUIDE 7.4.4",
      requirement: "D10",
    },
    {
      id: "isAchievable",
      header: { zh: "能否实现", en: "Achievable" },
      note: {
        zh: "按现状能否实现",
        en: "Whether it can be met as things stand",
      },
      kind: "choice",
      choices: yesNoChoices,
      isExpected: true,
      clause: "GUIDE 7.4.4",
      requirement: "D10",
    },
    {
      id: "reason",
      header: { zh: "判断依据", en: "Reason" },
      note: {
        zh: "检查了什么，依据是什么",
        en: "What was checked, and why the answer",
      },
      kind: "text",
      isExpected: true,
      clause: "GUIDE 7.4.4",
      requirement: "D10",
    },
    {
      id: "change",
      header: { zh: "调整内容", en: "Change" },
      note: {
        zh: "怎样调整",
        en: "What is changed",
      },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 7.4.4",
      requirement: "D10",
    },
    {
      id: "version",
      header: { zh: "版本", en: "Version" },
      note: {
        zh: "调整后的方案版本",
        en: "Version of the changed plan",
      },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 7.4.4",
      requirement: "D10",
    },
    {
      id: "publishedOn",
      header: { zh: "发布日期", en: "Published on" },
      note: {
        zh: "调整后方案的发布日期",
        en: "Day on which the changed plan was published",
      },
      kind: "date",
      numberFormat: "yyyy-mm-dd",
      isExpected: false,
      clause: "GUIDE 7.4.4",
      requirement: "D10",
    },
    {
      id: "checkedBy",
      header: { zh: "检查人", en: "Checked by" },
      note: {
        zh: "姓名、职务",
        en: "Name and post",
      },
      kind: "text",
      isExpected: true,
      clause: "GUIDE 7.4.4",
      requirement: "D10",
    },
    {
      id: "checkedOn",
      header: { zh: "检查日期", en: "Checked on" },
      note: {
        zh: "日期",
        en: "Day",
      },
      kind: "date",
      numberFormat: "yyyy-mm-dd",
      isExpected: true,
      clause: "GUIDE 7.4.4",
      requirement: "D10",
    },
  ],
} as const satisfies RecordTable;
