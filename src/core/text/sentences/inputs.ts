import type { inputsCodes } from "../../finding/codes/inputs";
import type { Sentences } from "./sentences-of";

/** 参数 — how inputs stand to each other: every code with its sentence in both languages. */
export const inputsSentences: Sentences<typeof inputsCodes> = {
  omitted: {
    zh: (where) => `缺少参数${where}。没有该项排放请明确填 0。`,
    en: (where) => `The argument ${where} is missing. If there are no such emissions, say 0.`,
  },
  "shape-mismatch": {
    zh: (where, { expected, found }) =>
      `${where}是 ${found}，其他参数是 ${expected}（行×列）。请让各列引用同样的行，或只引用一个单元格。`,
    en: (where, { expected, found }) =>
      `${where} is ${found}, the other arguments are ${expected} (rows×columns). Refer to the same rows, or to one cell.`,
  },
  "not-single": {
    zh: (where, { found }) => `${where}只能是一个单元格，得到 ${found}（行×列）。`,
    en: (where, { found }) => `${where} must be one cell, got ${found} (rows×columns).`,
  },
  "no-rows": {
    zh: (where) => `${where}里没有任何数据行，无法计算。请检查引用范围。`,
    en: (where) => `${where} holds no row of data, nothing to calculate. Check the range.`,
  },
  "no-header": {
    zh: (where, { found }) =>
      `${where}的第一行应是表头（${found ?? ""}等）。请连同表头一起引用，如 表[#全部] 或 A1:H20。`,
    en: (where, { foundInEnglish }) =>
      `${where} must begin with a header row (${foundInEnglish ?? ""} and so on). Refer to the table with its headers, such as Table[#All] or A1:H20.`,
  },
  "setting-unknown": {
    zh: (where, { found, candidates }) => `${where}里的“${found}”不是已知的设置。可用的设置：${candidates}。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where}: "${found}" is no known setting. Settings are: ${candidatesInEnglish}.`,
  },
  "language-unknown": {
    zh: (where, { found }) => `${where}“${found}”无法识别。请写 zh（中文）或 en（英文）。`,
    en: (where, { found }) => `${where} "${found}" is unknown. Write zh (Chinese) or en (English).`,
  },
  "key-without-rows": {
    zh: (where, { found }) =>
      `${where}“${found}”在台账里没有任何一行。没有这种排放请记一行 0，不用的分组请删去。`,
    en: (where, { found }) =>
      `${where} "${found}": no row of the ledger belongs to it. Enter a row of 0 if there are no such emissions.`,
  },
};
