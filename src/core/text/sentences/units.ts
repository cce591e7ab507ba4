import type { unitsCodes } from "../../finding/codes/units";
import type { Sentences } from "./sentences-of";

/** 单位 — units: every code with its sentence in both languages. */
export const unitsSentences: Sentences<typeof unitsCodes> = {
  "unit-missing": {
    zh: (where) => `${where}没有给出。单位要么都给，要么都不给。`,
    en: (where) => `${where} is not given. Give all units or none.`,
  },
  "unit-unknown": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”无法识别。${candidates ? `是否为：${candidates}？` : "请写成 t、万m³、kWh、tCO2/t 之类。"}`,
    en: (where, { found, candidates }) =>
      `${where} "${found}" is not known. ${candidates ? `Did you mean ${candidates}?` : "Write t, 10^4 m3, kWh, tCO2/t and the like."}`,
  },
  "unit-ambiguous": {
    zh: (where, { found, candidates }) => `${where}“${found}”有歧义：${candidates}。请写明大小写。`,
    en: (where, { found, candidates }) =>
      `${where} "${found}" is ambiguous: ${candidates}. Mind upper and lower case.`,
  },
  "unit-mismatch": {
    zh: (where, { found, formula, units, got, expected, example }) =>
      `${where}“${found}”不匹配：${formula} ＝ ${units}，得到${got}，不是 ${expected}。${example ? `请写明是哪种气体，如 ${example}。` : "请核对单位。"}`,
    en: (where, { found, formula, units, gotInEnglish, expectedInEnglish, example }) =>
      `${where} "${found}" does not fit: ${formula} = ${units} gives ${gotInEnglish}, not ${expectedInEnglish}. ${example ? `Name the gas, as in ${example}.` : "Check the units."}`,
  },
  "unit-of-other-quantity": {
    zh: (where, { found, expected }) => `${where}“${found}”不是这种能源的计量单位。请写 ${expected}。`,
    en: (where, { found, expectedInEnglish }) =>
      `${where} "${found}" does not measure this kind of energy. Write ${expectedInEnglish}.`,
  },
  "unit-state-mismatch": {
    zh: (where, { found }) => `${where}气体的标准状态不一致（${found}）：0 °C 与 20 °C 的立方米不能混用。`,
    en: (where, { found }) =>
      `${where} mixes gas volumes of different standard states (${found}): cubic metres at 0 °C and 20 °C differ.`,
  },
};
