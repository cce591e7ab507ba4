import type { quantitiesCodes } from "../../finding/codes/quantities";
import type { Sentences } from "./sentences-of";

/** 数量 — what a quantity may be: every code with its sentence in both languages. */
export const quantitiesSentences: Sentences<typeof quantitiesCodes> = {
  negative: {
    zh: (where, { found }) => `${where}是负数 ${found}，这里不能为负。请核对符号。`,
    en: (where, { found }) => `${where} is ${found}; it cannot be negative here. Check the sign.`,
  },
  "not-positive": {
    zh: (where, { found }) => `${where}是 ${found}，必须大于 0。`,
    en: (where, { found }) => `${where} is ${found}; it must be above 0.`,
  },
  "share-out-of-range": {
    zh: (where, { found }) => `${where}是 ${found}，应在 0 到 1 之间。百分数请写成 98% 或 0.98。`,
    en: (where, { found }) =>
      `${where} is ${found}; it should lie between 0 and 1. Write per cent as 98% or 0.98.`,
  },
  "hours-out-of-range": {
    zh: (where, { found }) => `${where}是 ${found}，小时数应在 0 到 8784 之间。`,
    en: (where, { found }) => `${where} is ${found}; hours should lie between 0 and 8784.`,
  },
  "weights-sum-to-zero": {
    zh: (where) => `${where}之和为 0，无法加权平均。`,
    en: (where) => `${where} add up to 0; there is no weighted mean.`,
  },
  "stock-exceeds-supply": {
    zh: (where, { found }) =>
      `${where}使结果为负（${found}）：期末库存与转供之和超过购入与期初库存之和。请核对库存数据。`,
    en: (where, { found }) =>
      `${where} makes the result negative (${found}): closing stock and what was passed on exceed purchases and opening stock. Check the stocks.`,
  },
  "carbon-not-balanced": {
    zh: (where, { found }) => `${where}：利用量与封存量之和超过捕集量（差 ${found}）。请核对。`,
    en: (where, { found }) =>
      `${where}: what was used and stored exceeds what was captured (by ${found}). Check the amounts.`,
  },
  "gwp-of-other-set": {
    zh: (where, { found, gas, other, set, expected }) =>
      `${where}的 ${found} 是 ${gas} 在 ${other} 中的 GWP，台账所选的是 ${set}${expected ? `（${expected}）` : ""}。一个总量里只用一个版本，请改因子或核对所选版本。`,
    en: (where, { found, gas, other, set, expected }) =>
      `${where}: ${found} is the GWP of ${gas} in ${other}; the ledger states ${set}${expected ? ` (${expected})` : ""}. A total takes one set only: change the factor, or check the set.`,
  },
  "result-too-large": {
    zh: () => `结果超出 Excel 能表示的范围。请核对数量级与单位。`,
    en: () => `The result is beyond what Excel can hold. Check magnitudes and units.`,
  },
};
