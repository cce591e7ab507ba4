import { yesNoChoices } from "../baseline/yes-no-choices";
import { pathwayChoices } from "./pathway-choices";
import type { ItemTable } from "../schema";

/** 实施路径与承诺 — type, pathway and the published commitment (A9, D8). */
export const pathwayItemsTable = {
  id: "pathway",
  form: "items",
  name: "Pathway",
  sheet: "路径与承诺",
  title: { zh: "实施路径与承诺", en: "Pathway and commitment" },
  note: {
    zh: "生产类型、实施路径，以及最高管理者发布的承诺。",
    en: "Type of production, pathway, and the commitment published by top management.",
  },
  items: [
    {
      id: "industryType",
      header: { zh: "生产类型", en: "Type of production" },
      note: {
        zh: "火电、原材料、流程制造、离散制造；混合型用“、”连接",
        en: "thermal power, raw material, process, discrete; joined by a comma for a mixed base",
      },
      kind: "text",
      suggestions: ["火电", "原材料", "流程制造", "离散制造"],
      isExpected: true,
      clause: "GUIDE 5.4",
      requirement: "A9",
    },
    {
      id: "typeReason",
      header: { zh: "类型判断依据", en: "Reason for the type" },
      note: {
        zh: "谁判断的，依据什么",
        en: "Who decided, and why",
      },
      kind: "text",
      isExpected: true,
      clause: "GUIDE 5.4",
      requirement: "A9",
    },
    {
      id: "pathway",
      header: { zh: "实施路径", en: "Pathway" },
      note: {
        zh: "路径一、路径二、路径三，或自选",
        en: "One, two, three, or an own choice",
      },
      kind: "choice",
      choices: pathwayChoices,
      isExpected: true,
      clause: "GUIDE 5.4",
      requirement: "A9",
    },
    {
      id: "pathwayReason",
      header: { zh: "路径选择理由", en: "Reason for the pathway" },
      note: {
        zh: "与表 1 不同的，写明理由",
        en: "Where it differs from table 1, say why",
      },
      kind: "text",
      isExpected: false,
      clause: "GUIDE 5.4",
      requirement: "A9",
    },
    {
      id: "commitment",
      header: { zh: "碳中和承诺", en: "Commitment" },
      note: {
        zh: "承诺的原文",
        en: "The words of the commitment",
      },
      kind: "text",
      isExpected: true,
      clause: "GUIDE 6.3",
      requirement: "D8",
    },
    {
      id: "committedBy",
      header: { zh: "承诺人", en: "Committed by" },
      note: {
        zh: "最高管理者姓名、职务",
        en: "Name and post of top management",
      },
      kind: "text",
      isExpected: true,
      clause: "GUIDE 6.3",
      requirement: "D8",
    },
    {
      id: "committedOn",
      header: { zh: "发布日期", en: "Published on" },
      note: {
        zh: "承诺的发布日期",
        en: "Day of publication",
      },
      kind: "date",
      numberFormat: "yyyy-mm-dd",
      isExpected: true,
      clause: "GUIDE 6.3",
      requirement: "D8",
    },
    {
      id: "committedAt",
      header: { zh: "发布处", en: "Published at" },
      note: {
        zh: "网站、公告或文件号",
        en: "Website, notice or document number",
      },
      kind: "text",
      isExpected: true,
      clause: "GUIDE 6.3",
      requirement: "D8",
    },
    {
      id: "inStrategy",
      header: { zh: "纳入发展战略", en: "In the strategy" },
      note: {
        zh: "碳中和是否已纳入企业发展战略",
        en: "Whether neutrality is part of the strategy",
      },
      kind: "choice",
      choices: yesNoChoices,
      isExpected: true,
      clause: "GUIDE 6.3",
      requirement: "D8",
    },
  ],
} as const satisfies ItemTable;
