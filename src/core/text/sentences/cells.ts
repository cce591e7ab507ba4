import type { cellsCodes } from "../../finding/codes/cells";
import type { Sentences } from "./sentences-of";

/** 单元格 — what a cell holds: every code with its sentence in both languages. */
export const cellsSentences: Sentences<typeof cellsCodes> = {
  blank: {
    zh: (where) => `${where}是空白。空白不等于 0：请填入数值；确实没有请填 0，或缩小引用范围。`,
    en: (where) =>
      `${where} is blank. Blank is not zero: enter a number, enter 0 if there is none, or shorten the range.`,
  },
  "blank-factor": {
    zh: (where) => `${where}是空白。空白不等于 0：请填写实测值，或选用因子并注明来源。`,
    en: (where) =>
      `${where} is blank. Blank is not zero: enter a measured value, or choose a factor and state its source.`,
  },
  "blank-entry": {
    zh: (where) => `${where}是空白。请填写。`,
    en: (where) => `${where} is blank. Enter it.`,
  },
  "text-number": {
    zh: (where, { found }) => `${where}是文本“${found}”，不是数值。请用“数据→分列”或 VALUE 转成数值。`,
    en: (where, { found }) =>
      `${where} is the text "${found}", not a number. Convert it with Data > Text to Columns or VALUE.`,
  },
  text: {
    zh: (where, { found }) => `${where}是文字“${found}”，不是数值。如果是表头，请从下一行起引用。`,
    en: (where, { found }) =>
      `${where} is the text "${found}", not a number. If it is a header, start the range one row below.`,
  },
  logical: {
    zh: (where, { found }) => `${where}是逻辑值 ${found}，不是数值。请填入数值。`,
    en: (where, { found }) => `${where} is the logical value ${found}, not a number. Enter a number.`,
  },
  "error-value": {
    zh: (where, { found }) => `${where}是错误值 ${found}。请先改正该单元格。`,
    en: (where, { found }) => `${where} holds the error ${found}. Correct that cell first.`,
  },
  "rich-value": {
    zh: (where, { found }) => `${where}是数据类型（${found}），不是数值。请填入普通数值。`,
    en: (where, { found }) => `${where} is a data type (${found}), not a number. Enter a plain number.`,
  },
  "not-finite": {
    zh: (where) => `${where}不是有限的数。请检查该单元格。`,
    en: (where) => `${where} is not a finite number. Check that cell.`,
  },
  "not-text": {
    zh: (where, { found }) => `${where}应为文字，得到 ${found}。`,
    en: (where, { found }) => `${where} should be text, got ${found}.`,
  },
};
