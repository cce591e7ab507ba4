import type { Choice } from "../schema";
import { column } from "./column";

const answers = [
  { id: "yes", text: { zh: "符合", en: "Yes" }, alsoWritten: ["是", "满足"] },
  { id: "no", text: { zh: "不符合", en: "No" }, alsoWritten: ["否", "不满足"] },
] as const satisfies readonly Choice[];

/** 由谁认可、质量如何 — recognition, special rules, and the answers that people give about the quality of a credit. */
export const qualityColumns = [
  column(
    "recognisedBy",
    "text",
    ["认可机构", "Recognised by"],
    ["备案、认可或核证的机构", "Who filed, recognised or certified it"],
    "GUIDE 7.3.4e",
    {
      alsoHeaded: ["认可方", "核证机构", "备案机构"],
      requirement: "E2",
    },
  ),
  column(
    "specialRule",
    "text",
    ["专门规则", "Special rule"],
    ["放宽年限或列名以外采信所依据的规则", "The rule that allows an exception"],
    "GUIDE 8.1.3",
    {
      alsoHeaded: ["特别规则", "采信依据"],
      requirement: "E4",
    },
  ),
  column(
    "specialRuleBy",
    "text",
    ["专门规则认定人", "Special rule: by"],
    ["谁认定适用", "Who decided that it applies"],
    "GUIDE 8.1.3",
    {
      requirement: "E4",
    },
  ),
  column(
    "specialRuleOn",
    "date",
    ["专门规则认定日期", "Special rule: on"],
    ["何时认定适用", "When it was decided"],
    "GUIDE 8.1.3",
    {
      requirement: "E4",
    },
  ),
  {
    id: "additional",
    header: { zh: "真实且额外", en: "Real and additional" },
    note: { zh: "减排量真实、在其他地方、具有额外性", en: "Real and additional reductions elsewhere" },
    kind: "choice",
    choices: answers,
    isExpected: false,
    clause: "DZJN108 9.1a",
    requirement: "E8",
  },
  {
    id: "permanent",
    header: { zh: "永久、无泄漏", en: "Permanent, no leakage" },
    note: { zh: "满足永久性、没有泄漏", en: "Permanent and without leakage" },
    kind: "choice",
    choices: answers,
    isExpected: false,
    clause: "DZJN108 9.1b",
    requirement: "E8",
  },
  {
    id: "countedOnce",
    header: { zh: "无重复计算", en: "No double counting" },
    note: { zh: "没有重复签发、重复计算", en: "Not issued or counted twice" },
    kind: "choice",
    choices: answers,
    isExpected: false,
    clause: "DZJN108 9.1b",
    requirement: "E8",
  },
  {
    id: "thirdParty",
    header: { zh: "第三方认证", en: "Third-party certified" },
    note: { zh: "经独立第三方认证", en: "Certified by an independent third party" },
    kind: "choice",
    choices: answers,
    isExpected: false,
    clause: "DZJN108 9.1c",
    requirement: "E8",
  },
  {
    id: "afterTheFact",
    header: { zh: "事后签发", en: "Issued after the fact" },
    note: { zh: "减排实现之后才签发", en: "Issued only once the reductions were made" },
    kind: "choice",
    choices: answers,
    isExpected: false,
    clause: "DZJN108 9.1d",
    requirement: "E8",
  },
  column(
    "qualityEvidence",
    "text",
    ["质量依据", "Evidence of quality"],
    ["公开的项目文件：方法学、审定、核查", "Public documents: method, validation, verification"],
    "DZJN108 9.1",
    {
      requirement: "E8",
    },
  ),
  column(
    "qualityBy",
    "text",
    ["质量判断人", "Quality judged by"],
    ["谁作的判断", "Who judged"],
    "DZJN108 9.1",
    {
      requirement: "E8",
    },
  ),
  column("qualityOn", "date", ["质量判断日期", "Quality judged on"], ["何时判断", "When"], "DZJN108 9.1", {
    requirement: "E8",
  }),
  column(
    "species",
    "text",
    ["树种", "Species"],
    ["碳汇林的树种", "Species of a forest sink"],
    "CIECCPA061 9.1.1a3",
  ),
  column(
    "area",
    "number",
    ["面积（亩）", "Area in mu"],
    ["造林面积，亩", "Planted area, mu"],
    "CIECCPA061 9.1.1a3",
    {
      alsoHeaded: ["面积", "造林面积"],
      unit: "亩",
    },
  ),
  column(
    "plantingPlan",
    "text",
    ["造林计划", "Planting plan"],
    ["造林或再造林计划", "Plan of planting and replanting"],
    "CIECCPA061 9.1.1a3",
  ),
  column(
    "removal",
    "number",
    ["碳汇量", "Removal"],
    ["产生期间内的碳汇量，tCO2e", "Removal within the days generated, tCO2e"],
    "CIECCPA061 9.1.1a3",
    {
      unit: "tCO2e",
    },
  ),
] as const;
