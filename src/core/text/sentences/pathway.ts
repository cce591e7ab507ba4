import type { pathwayCodes } from "../../finding/codes/pathway";
import type { Sentences } from "./sentences-of";

/** 实施前提与路径 — readiness, pathway, applicable standard: every code with its sentence in both languages. */
export const pathwaySentences: Sentences<typeof pathwayCodes> = {
  "year-unreadable": {
    zh: (where, { found }) =>
      `${where}“${found}”不是年份。请写成 2025 或 2025年；如果是日期或表头，请改引年份所在的单元格。`,
    en: (where, { found }) =>
      `${where} "${found}" is no year. Write it as 2025; if it is a date or a header, refer to the cells that hold years.`,
  },
  "year-twice": {
    zh: (where, { found }) => `${where}里 ${found} 年出现了两次，不知以哪一行为准。请只留一行。`,
    en: (where, { found }) => `${where} has the year ${found} twice; which row counts is unclear. Keep one.`,
  },
  "years-missing": {
    zh: (where, { found }) => `${where}缺 ${found} 年的数据。缺的年份不补不猜，请补上数据再评估。`,
    en: (where, { foundInEnglish }) =>
      `${where} lacks ${foundInEnglish}. Missing years are not filled in: enter their figures and ask again.`,
  },
  "years-too-few": {
    zh: (where, { found, expected }) =>
      `${where}只有 ${found} 年的数据，看不出趋势。请至少给出 ${expected} 年。`,
    en: (where, { found, expected }) =>
      `${where} holds ${found} years, which is too few for a trend. Give at least ${expected}.`,
  },
  "peak-too-late": {
    zh: (where, { found, expected }) =>
      `${where}最近一次最高值在 ${found} 年，晚于 ${expected} 年：还不能说已经达峰。宜待达峰并趋稳后再策划。`,
    en: (where, { found, expected }) =>
      `${where}: the highest figure was last reached in ${found}, after ${expected}, so a peak cannot be told yet. Planning should follow the peak.`,
  },
  "peak-in-first-year": {
    zh: (where, { found }) =>
      `${where}的最高值在记录的第一年（${found}），之前可能更高。可再往前补几年核实。`,
    en: (where, { found }) =>
      `${where} is highest in the first year of the record (${found}); earlier years may have been higher. Add them to make sure.`,
  },
  "years-stable": {
    zh: (where, { found, expected }) =>
      `${where}最近三年与均值最多相差 ${found}%，不超过 ${expected}%：相对稳定。`,
    en: (where, { found, expected }) =>
      `${where}: the last three years differ from their mean by at most ${found}%, within ${expected}%: stable.`,
  },
  "years-falling": {
    zh: (where, { expected }) => `${where}最近三年末年低于首年，逐年上升都不超过 ${expected}%：呈下降趋势。`,
    en: (where, { expected }) =>
      `${where}: the last of the three latest years lies below the first and none rises by more than ${expected}%: falling.`,
  },
  "years-not-settled": {
    zh: (where, { found, expected }) =>
      `${where}最近三年与均值相差到 ${found}%，超过 ${expected}%，也没有下降：尚未趋稳。请查明波动原因。`,
    en: (where, { found, expected }) =>
      `${where}: the last three years differ from their mean by ${found}%, above ${expected}%, and do not fall: not settled. Find out what moves them.`,
  },
  "least-years-out-of-range": {
    zh: (where, { found }) => `${where}是 ${found}，应为 3 到 50 之间的整数年。`,
    en: (where, { found }) => `${where} is ${found}; it must be a whole number of years from 3 to 50.`,
  },
  "industry-type-unknown": {
    zh: (where, { found, candidates }) => `${where}“${found}”不是生产类型。请写：${candidates}。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" is no type of production. Write ${candidatesInEnglish}.`,
  },
  "mixed-base": {
    zh: (where, { found, expected }) => `${where}为混合型（另有${found}），宜按${expected}选取实施阶段。`,
    en: (where, { foundInEnglish, expectedInEnglish }) =>
      `${where}: a mixed base (also ${foundInEnglish}) should follow the line of ${expectedInEnglish}.`,
  },
  "mixed-base-outside-note": {
    zh: (where, { found, expected }) =>
      `${where}为混合型（另有${found}），表 1 的注没有写这种组合；本产品按${expected}选取，可另作选择并写明理由。`,
    en: (where, { foundInEnglish, expectedInEnglish }) =>
      `${where}: a mixed base (also ${foundInEnglish}) that the note to table 1 does not name; it follows ${expectedInEnglish} here, another choice may be made with its reason.`,
  },
  "forecast-method-unknown": {
    zh: (where, { found }) => `${where}“${found}”不是已知的方法。请写：最小二乘、泰尔森或年均变化率。`,
    en: (where, { found }) =>
      `${where} "${found}" is no known method. Write "least squares", "Theil-Sen" or "compound rate".`,
  },
  "forecast-year-not-later": {
    zh: (where, { found, expected }) =>
      `${where}是 ${found} 年，已有数据到 ${expected} 年。请写 ${expected} 年之后、不超过 100 年的年份。`,
    en: (where, { found, expected }) =>
      `${where} is ${found}, but the data reach ${expected}. Write a year after ${expected}, at most 100 years ahead.`,
  },
  "forecast-below-zero": {
    zh: () => `趋势在这一年低于 0，照此外推没有意义。请换方法或缩短预测期。`,
    en: () =>
      `The trend lies below 0 in this year; it cannot simply go on. Change the method or look less far.`,
  },
  "accounting-industry-unknown": {
    zh: (where, { found }) =>
      `${where}“${found}”找不到对应的行业。请写 GB/T 4754 代码（如 31）或行业名称（如 钢铁、水泥）。`,
    en: (where, { found }) =>
      `${where} "${found}" is no industry that is known here. Write its GB/T 4754 code, such as 31, or its name, such as steel or cement.`,
  },
  "accounting-industry-ambiguous": {
    zh: (where, { found, candidates }) => `${where}“${found}”对应几个部分：${candidates}。请写明是哪一个。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" may mean several parts: ${candidatesInEnglish}. Say which one.`,
  },
  "accounting-part-missing": {
    zh: (where, { found }) => `${where}“${found}”在 GB/T 32151 中没有已知的部分，按 GB/T 32150 通则核算。`,
    en: (where, { found }) =>
      `${where} "${found}": no part of GB/T 32151 is known for it; GB/T 32150 applies in general.`,
  },
  "accounting-none-in-force": {
    zh: (where, { found }) => `${where}：${found} 当日这个部分还没有现行版本，按 GB/T 32150 通则核算。`,
    en: (where, { found }) =>
      `${where}: no edition of this part is in force on ${found}; GB/T 32150 applies in general.`,
  },
  "accounting-not-yet-in-force": {
    zh: (_where, { found, expected, day }) =>
      `${found} 自 ${expected} 起实施，${day} 尚未实施；声明期跨过实施日的，请写明用哪一版。`,
    en: (_where, { found, expected, day }) =>
      `${found} takes effect on ${expected} and is not yet in force on ${day}; where the period reaches past that day, say which edition is used.`,
  },
  "accounting-changes-in-period": {
    zh: (where, { found, expected, from }) =>
      `${where}：声明期内核算标准换版，${expected} 自 ${from} 起实施，此前为 ${found}。请写明用哪一版，全期用同一方法。`,
    en: (where, { found, expected, from }) =>
      `${where}: the accounting standard changes inside the period, from ${found} to ${expected} on ${from}. Say which is used, one for the whole period.`,
  },
  "accounting-value-chain": {
    zh: () => `价值链的核算宜用国际公认或通用的标准，如 ISO 14064-1、GHG Protocol。`,
    en: () =>
      `The value chain should be accounted for by standards recognised internationally, such as ISO 14064-1 or the GHG Protocol.`,
  },
  "accounting-list-dated": {
    zh: () => `本表是某一天的清单，可能不齐；请核对是否有更新的版本。`,
    en: () => `This is a list of a certain day and may not be complete; check for a newer edition.`,
  },
  "pathway-differs": {
    zh: (where, { expected }) => `${where}与表 1 不同（表 1 为${expected}）。表 1 是可参照；请写明选择理由。`,
    en: (where, { expectedInEnglish }) =>
      `${where} differs from table 1, which gives ${expectedInEnglish}. The table may be followed; say why another choice suits.`,
  },
  "commitment-outside-strategy": {
    zh: (where) => `${where}为“否”，而碳中和应纳入企业发展战略。请纳入，或说明何时纳入。`,
    en: (where) => `${where} is "no", but neutrality shall be part of the strategy. Make it so, or say when.`,
  },
  "history-method-differs": {
    zh: (where, { found, expected }) =>
      `${where}用“${found}”，更早的年份用“${expected}”。历史、基准期和报告期要用统一的核算方法；请按同一方法重算，或改正记录。`,
    en: (where, { found, expected }) =>
      `${where} uses "${found}", earlier years use "${expected}". History, base period and reporting period need one accounting method: recalculate by one, or correct the record.`,
  },
  "type-not-stated": {
    zh: (where) => `${where}没有写明。请写火电、原材料、流程制造或离散制造；各类型的要求不同，不能代选。`,
    en: (where) =>
      `${where} is not stated. Write thermal power, raw material, process or discrete; each is asked something else.`,
  },
};
