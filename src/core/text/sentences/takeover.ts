import type { takeoverCodes } from "../../finding/codes/takeover";
import type { Sentences } from "./sentences-of";

/** 接管台账 — rows of somebody's own ledger: every code with its sentence in both languages. */
export const takeoverSentences: Sentences<typeof takeoverCodes> = {
  "takeover-direction-unread": {
    zh: (where, { found }) =>
      `${where}${found === "" ? "是空的" : `“${found}”读不懂`}：不知道碳是输入还是输出，这一行不接管。请写成“输入”或“输出”后再读一次。`,
    en: (where, { found }) =>
      `${where} ${found === "" ? "is empty" : `"${found}" cannot be read`}: nobody knows whether carbon goes in or out, so the row is left out. Write "in" or "out" and read again.`,
  },
  "takeover-energy-unread": {
    zh: (where, { found }) =>
      `${where}${found === "" ? "是空的" : `“${found}”不是购入能源的种类`}，这一行不接管。请写成电力、热力、蒸汽、冷量或压缩空气后再读一次。`,
    en: (where, { found }) =>
      `${where} ${found === "" ? "is empty" : `"${found}" is no kind of purchased energy`}, so the row is left out. Write electricity, heat, steam, cooling or compressed air and read again.`,
  },
  "takeover-unit-misfit": {
    zh: (where, { found, expected }) =>
      `${where}的单位“${found}”换算不成 ${expected}，这一行不接管。请核对单位，或换一张表。`,
    en: (where, { found, expected }) =>
      `${where}: the unit "${found}" does not convert into ${expected}, so the row is left out. Check the unit, or choose another table.`,
  },
};
