import type { baselineCodes } from "../../finding/codes/baseline";
import type { Sentences } from "./sentences-of";

/** 基准、目标、措施 — baseline, targets, measures: every code with its sentence in both languages. */
export const baselineSentences: Sentences<typeof baselineCodes> = {
  "baseline-below-zero": {
    zh: (where, { found }) => `${where}使基准为负（${found}）。请核对调整量的正负号和单位。`,
    en: (where, { found }) => `${where} makes the baseline negative (${found}). Check signs and units.`,
  },
  "target-years-reversed": {
    zh: (where, { from, to }) => `${where}（${to}）应晚于基准年（${from}）。请核对两个年份。`,
    en: (where, { from, to }) =>
      `${where} (${to}) must come after the base year (${from}). Check both years.`,
  },
  "year-outside-target": {
    zh: (where, { found, from, to }) =>
      `${where} ${found} 不在 ${from} 到 ${to} 年之间。目标路径不外推，请改年份或另设目标。`,
    en: (where, { found, from, to }) =>
      `${where} ${found} lies outside ${from} to ${to}. A target path is not carried on beyond its ends: change the year or set another target.`,
  },
  "target-method-unknown": {
    zh: (where, { found }) => `${where}“${found}”无法识别。请写“线性”或“等比”。`,
    en: (where, { found }) => `${where} "${found}" is unknown. Write "linear" or "constant rate".`,
  },
  "direction-unknown": {
    zh: (where, { found }) => `${where}“${found}”无法识别。请写“越低越好”或“越高越好”。`,
    en: (where, { found }) => `${where} "${found}" is unknown. Write "lower" or "higher".`,
  },
  "measure-unnamed": {
    zh: (where) => `${where}的措施没有名称，未排序。请填写名称。`,
    en: (where) => `${where}: the measure has no name and is not ranked. Name it.`,
  },
  "measure-without-abatement": {
    zh: (where) => `${where}没有减排量，未排序。空白不等于 0，请填写。`,
    en: (where) => `${where}: no abatement is given, so it is not ranked. Blank is not zero: enter it.`,
  },
  "measure-abates-nothing": {
    zh: (where) => `${where}的减排量不大于 0，没有单位减排成本，未排序。请核对。`,
    en: (where) => `${where}: nothing is abated, so there is no cost per tonne and no rank. Check it.`,
  },
  "measure-without-cost": {
    zh: (where) => `${where}没有成本，未排序。不花钱请填 0，节省请填负数。`,
    en: (where) => `${where}: no cost is given, so it is not ranked. Enter 0 for none, a minus for savings.`,
  },
  "abatement-not-enough": {
    zh: (where, { found, expected }) =>
      `${where}：全部措施合计减排 ${found}，达不到所需的 ${expected}。请补充措施或调整目标。`,
    en: (where, { found, expected }) =>
      `${where}: all measures together abate ${found}, short of ${expected}. Add measures or change the target.`,
  },
  "facility-unnamed": {
    zh: (where) => `${where}没有名称，不能归入任何设施。请填写。`,
    en: (where) => `${where} has no name and belongs to no facility. Enter it.`,
  },
  "facility-below-zero": {
    zh: (where, { name, found }) => `${where}：“${name}”合计为 ${found}，负的排放没有占比。请核对。`,
    en: (where, { name, found }) =>
      `${where}: "${name ?? ""}" adds up to ${found}; a negative amount has no share. Check it.`,
  },
  "deviation-serious": {
    zh: (where, { found, expected }) =>
      `${where}偏差 ${found}%，超过限值 ${expected}%，属严重偏离。请分析原因并保留记录：核算范围是否出现偏差？是否缺少核算方法？抵销方式是否使用不当？或有其他原因？`,
    en: (where, { found, expected }) =>
      `${where} deviates by ${found}%, beyond the limit of ${expected}%: serious. Look for the cause and keep the answer: was the accounting scope off, was a method lacking, were offsets used wrongly, or was it something else?`,
  },
  "deviation-limit-open": {
    zh: () => `没有给出严重偏离的限值，不作判断；标准没有规定数值，请企业自行规定。`,
    en: () =>
      `No limit for a serious deviation is given, so nothing is judged; the texts name none, the enterprise sets its own.`,
  },
};
