import type { tablesCodes } from "../../finding/codes/tables";
import type { Sentences } from "./sentences-of";

/** 台账表 — what the tables of the ledger hold: every code with its sentence in both languages. */
export const tablesSentences: Sentences<typeof tablesCodes> = {
  "table-missing": {
    zh: (where, { found }) => `工作簿里还没有${where}表（${found}）。请在“企业与边界”一步中建立。`,
    en: (where, { found }) =>
      `The workbook has no table for ${where} yet (${found}). Make it in the step "Enterprise and boundary".`,
  },
  "column-missing": {
    zh: (where, { found }) => `${where}表里没有“${found}”这一列。请补上该列，列名照写。`,
    en: (where, { foundInEnglish }) =>
      `The table ${where} lacks the column "${foundInEnglish}". Add it under its Chinese header.`,
  },
  unanswered: {
    zh: (where) => `${where}还没有填写。`,
    en: (where) => `${where} is not filled in yet.`,
  },
  "listed-twice": {
    zh: (where, { found }) => `${where}出现了不止一次（第 ${found} 行），不知以哪一行为准。请只留一行。`,
    en: (where, { foundInEnglish }) =>
      `${where} is there more than once (rows ${foundInEnglish}); which one counts is unclear. Keep one row.`,
  },
  "not-a-number": {
    zh: (where, { found }) => `${where}是“${found}”，应为数值。请只填数值，单位另填。`,
    en: (where, { found }) =>
      `${where} is "${found}", not a number. Enter the number alone; its unit has a cell of its own.`,
  },
  "not-a-date": {
    zh: (where, { found }) => `${where}是“${found}”，不是日期。请写成 2025-01-31。`,
    en: (where, { found }) => `${where} is "${found}", not a date. Write it as 2025-01-31.`,
  },
  "choice-unknown": {
    zh: (where, { found, candidates }) => `${where}是“${found}”，不在选项之中。请选：${candidates}。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} is "${found}", which is none of the choices: ${candidatesInEnglish}.`,
  },
  "number-for-text": {
    zh: (where, { found }) =>
      `${where}存成了数值 ${found}：前导的 0 和第 15 位以后的数字会丢失。请把单元格设为文本后重填。`,
    en: (where, { found }) =>
      `${where} is stored as the number ${found}: leading zeros and digits after the fifteenth are lost. Format the cell as text and enter it again.`,
  },
  "number-for-unit": {
    zh: (where, { found }) =>
      `${where}应填单位（如 t、kWh、GJ/t），却是数值 ${found}，可能填错了列。请把数值移到它的列，这里改填单位。`,
    en: (where, { found }) =>
      `${where} should be a unit (such as t, kWh, GJ/t) but holds the number ${found}, perhaps in the wrong column. Move the number to its column and enter the unit.`,
  },
  "reason-missing": {
    zh: (where) => `${where}没有写明。不纳入或认为不重要，须有理由。`,
    en: (where) => `${where} is missing. What is left out or held insignificant needs a reason.`,
  },
};
