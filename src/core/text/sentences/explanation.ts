import type { explanationCodes } from "../../finding/codes/explanation";
import type { Sentences } from "./sentences-of";

/** 解释 — explanations: every code with its sentence in both languages. */
export const explanationSentences: Sentences<typeof explanationCodes> = {
  "explained-function-unknown": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”不是可以解释的函数。请在引号里写函数名，如 ${candidates}，后面照抄它的参数；要英文请写成 EMISSION/en。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" is no function that can be explained. Write the name of one in quotes, such as ${candidatesInEnglish}, then its arguments; EMISSION/en explains in English.`,
  },
  "explained-cell-given": {
    zh: (where) =>
      `${where}不是函数名：函数看不到别的单元格里的公式。请把函数名写在引号里，后面照抄它的参数，如 =CN.EXPLAIN("EMISSION",B2,C2)；也可以选中那个单元格，在任务窗格的“来历”里看。`,
    en: (where) =>
      `${where} is no function's name: a function cannot see the formula of another cell. Write the name in quotes and then its arguments, as in =CN.EXPLAIN("EMISSION",B2,C2); or select that cell and look under "Trace" in the task pane.`,
  },
  "explained-arguments-surplus": {
    zh: (where, { found, expected, name }) =>
      `${where}给了 ${found} 个，而 ${name} 最多有 ${expected} 个参数。请按原公式的参数填写。`,
    en: (where, { found, expected, name }) =>
      `${where}: ${found} are given, but ${name} has ${expected} at most. Give the arguments of the formula itself.`,
  },
  "clause-of-no-standard": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”没有写明是哪个标准。请以标准开头：${candidates}，如 CIECCPA061 8.2.5.3。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" names no standard. Begin with one of ${candidatesInEnglish}, such as CIECCPA061 8.2.5.3.`,
  },
  "clause-unknown": {
    zh: (where, { found, candidates }) => `${where}“${found}”在该标准中不存在。相近的条款：${candidates}。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" does not exist in that standard. Clauses near it: ${candidatesInEnglish}.`,
  },
  "clause-without-rule": {
    zh: (where, { found }) =>
      `${where}${found} 在标准中有，但本产品没有据此执行的规则，因此没有说明。请直接查阅标准原文。`,
    en: (where, { found }) =>
      `${where}: ${found} stands in the standard, but no rule of the product rests on it, so there are no words for it. Read the standard itself.`,
  },
};
