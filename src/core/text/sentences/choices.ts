import type { choicesCodes } from "../../finding/codes/choices";
import type { Sentences } from "./sentences-of";

/** 选项 — choices: every code with its sentence in both languages. */
export const choicesSentences: Sentences<typeof choicesCodes> = {
  "gas-unknown": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”不是已知的温室气体。${candidates ? `是否为：${candidates}？` : ""}`,
    en: (where, { found, candidates }) =>
      `${where} "${found}" is not a known greenhouse gas. ${candidates ? `Did you mean ${candidates}?` : ""}`,
  },
  "gas-ambiguous": {
    zh: (where, { found, candidates }) => `${where}“${found}”指哪一种：${candidates}？`,
    en: (where, { found, candidates }) => `${where} "${found}": which one, ${candidates}?`,
  },
  "gas-not-covered": {
    zh: (where, { found }) => `${where}“${found}”不属于七类温室气体，不计入二氧化碳当量。`,
    en: (where, { found }) =>
      `${where} "${found}" is not one of the seven greenhouse gases and is not counted as CO2e.`,
  },
  "gwp-missing": {
    zh: (where, { found, set, candidates }) =>
      `${where}“${found}”在 ${set} 中没有 GWP 值。${candidates ? `有值的版本：${candidates}。` : ""}`,
    en: (where, { found, set, candidates }) =>
      `${where} "${found}" has no GWP in ${set}. ${candidates ? `Sets that have one: ${candidates}.` : ""}`,
  },
  "gwp-set-unknown": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”不是已知的 GWP 版本。请选：${candidates}；各标准没有规定默认版本，须写明。`,
    en: (where, { found, candidates }) =>
      `${where} "${found}" is not a known GWP set. Choose ${candidates}; no standard names a default, so it must be stated.`,
  },
  "rounding-unknown": {
    zh: (where, { found }) => `${where}“${found}”无法识别。请写“GB/T 8170”（四舍六入五成双）或“四舍五入”。`,
    en: (where, { found }) =>
      `${where} "${found}" is not known. Write "GB/T 8170" (half to even) or "half-up".`,
  },
  "places-not-whole": {
    zh: (where, { found }) => `${where}是 ${found}，应为 -20 到 20 之间的整数。`,
    en: (where, { found }) => `${where} is ${found}; it must be a whole number from -20 to 20.`,
  },
  "standard-unknown": {
    zh: (where, { found, candidates }) => `${where}“${found}”不是已知的标准。请写：${candidates}。`,
    en: (where, { found, candidates }) => `${where} "${found}" is not a known standard. Write ${candidates}.`,
  },
};
