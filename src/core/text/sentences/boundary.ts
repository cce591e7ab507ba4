import type { boundaryCodes } from "../../finding/codes/boundary";
import type { Sentences } from "./sentences-of";

/** 企业、边界与期间 — enterprise, boundary and period: every code with its sentence in both languages. */
export const boundarySentences: Sentences<typeof boundaryCodes> = {
  "division-unreadable": {
    zh: (where, { found }) =>
      `${where}“${found}”看不出行业大类。请以 GB/T 4754 的两位代码开头，如“31 黑色金属冶炼和压延加工业”。`,
    en: (where, { found }) =>
      `${where} "${found}" names no division. Begin with the two digits of GB/T 4754, such as 31.`,
  },
  "division-outside-scope": {
    zh: (where, { found }) => `${where}“${found}”不在 06–46 大类之内，不属于 DB43 所说的工业企业。`,
    en: (where, { found }) =>
      `${where} "${found}" lies outside divisions 06 to 46, the industrial enterprises of DB43.`,
  },
  "base-none-listed": {
    zh: (where) => `${where}里一个基地也没有列出。请列出全部生产基地。`,
    en: (where) => `${where}: no base is listed. List every production base.`,
  },
  "base-single-outside": {
    zh: (where, { found }) =>
      `${where}：唯一的生产基地${found ? `“${found}”` : ""}必须纳入实施边界。请改为“纳入”，或补列其他基地。`,
    en: (where, { found }) =>
      `${where}: the only base${found ? ` "${found}"` : ""} must be inside the implementation boundary. Put it inside, or list the other bases.`,
  },
  "base-none-inside": {
    zh: (where) => `${where}：列出的基地都没有纳入，实施边界是空的。请至少纳入一个。`,
    en: (where) =>
      `${where}: none of the listed bases is inside, the implementation boundary is empty. Put at least one inside.`,
  },
  "system-left-out": {
    zh: (where) => `${where}不纳入，而主要、辅助、附属生产系统都应在范围之内。请改为“纳入”。`,
    en: (where) =>
      `${where} is left out, but main, auxiliary and ancillary production systems all belong inside. Put it inside.`,
  },
  "category-not-listed": {
    zh: (where, { found }) => `${where}里没有“${found}”这一类。请补上一行。`,
    en: (where, { foundInEnglish }) => `${where} lacks the category "${foundInEnglish}". Add a row for it.`,
  },
  "category-always-inside": {
    zh: (where) =>
      `${where}不能改为不纳入：直接排放和输入能源必须核算。没有这种排放，请保持“纳入”并在台账中填 0。`,
    en: (where) =>
      `${where} cannot be left out: direct emissions and imported energy are always counted. If there are none, keep it inside and enter 0 in the ledger.`,
  },
  "upstream-unanswered": {
    zh: (where) => `${where}还没有结论。请写明重要的上游排放源，或写明没有及其理由；未回答时不能判定。`,
    en: (where) =>
      `${where}: no answer yet. Name the significant upstream sources, or state that there are none and why; without an answer there is no verdict.`,
  },
  "upstream-both-answers": {
    zh: (where) => `${where}既列出了重要排放源，又写“无重要上游排放源”。请只保留一种结论。`,
    en: (where) =>
      `${where} names significant sources and also states that there are none. Keep one of the two.`,
  },
  "upstream-left-out": {
    zh: (where) => `${where}不纳入，但上游排放源表中列有重要排放源。重要的上游排放源应计入，请改为“纳入”。`,
    en: (where) =>
      `${where} is left out, but the table of upstream sources names significant ones. They are counted: put the category inside.`,
  },
  "period-unclear": {
    zh: (where, { found }) => `${where}“${found}”看不出起止日期。请填写声明期开始和声明期结束。`,
    en: (where, { found }) =>
      `${where} "${found}" does not tell from when to when. Enter the first and the last day.`,
  },
  "period-reversed": {
    zh: (where, { from, to }) => `${where}（${to}）早于声明期开始（${from}）。请核对日期。`,
    en: (where, { from, to }) => `${where} (${to}) lies before the first day (${from}). Check the two days.`,
  },
  "period-days-not-stated": {
    zh: (where, { found, from, to }) =>
      `${where}“${found}”按 ${from} 至 ${to} 理解。请把起止日期写进表中，使期间明确。`,
    en: (where, { found, from, to }) =>
      `${where} "${found}" is taken as ${from} to ${to}. Enter both days in the table to make the period explicit.`,
  },
  "period-label-differs": {
    zh: (where, { found, from, to, labelFrom, labelTo }) =>
      `${where}“${found}”通常指 ${labelFrom} 至 ${labelTo}，而填写的起止日期是 ${from} 至 ${to}。请改成一致。`,
    en: (where, { found, from, to, labelFrom, labelTo }) =>
      `${where} "${found}" usually means ${labelFrom} to ${labelTo}, but the days entered are ${from} to ${to}. Make them agree.`,
  },
  "period-not-a-year": {
    zh: (where, { from, to }) =>
      `${where}（${from} 至 ${to}）不是一个自然年度。标准宜用自然年度，其他明确的期间也可以。`,
    en: (where, { from, to }) =>
      `${where} (${from} to ${to}) is no calendar year. The standard prefers one; another explicit period is allowed.`,
  },
  "change-without-reason": {
    zh: (where) => `${where}没有写明。变更应说明原因，核算报告要用。请补上。`,
    en: (where) => `${where} is not stated. A change carries its reason, which the report needs. Add it.`,
  },
};
