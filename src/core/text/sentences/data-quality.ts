import type { dataQualityCodes } from "../../finding/codes/data-quality";
import type { Sentences } from "./sentences-of";

/** 数据质量 — data quality: every code with its sentence in both languages. */
export const dataQualitySentences: Sentences<typeof dataQualityCodes> = {
  "period-unreadable": {
    zh: (where, { found }) => `${where}“${found}”看不出是哪段时间。请写如“2025年”“2025-01-01至2025-12-31”。`,
    en: (where, { found }) =>
      `${where} "${found}" tells no period. Write it as 2025, or as 2025-01-01 to 2025-12-31.`,
  },
  "series-frequency-unknown": {
    zh: (where, { found }) => `${where}“${found}”认不出。请写每日、每周、每月、每季或每年。`,
    en: (where, { found }) =>
      `${where} "${found}" is unknown. Write daily, weekly, monthly, quarterly or yearly.`,
  },
  "series-too-long": {
    zh: (where, { found }) => `${where}：这段时间有 ${found} 个应有时点，太多了。请缩短期间或降低频次。`,
    en: (where, { found }) =>
      `${where}: the period holds ${found} points, too many. Shorten the period, or choose a lower frequency.`,
  },
  "series-once": {
    zh: (where) => `${where}全期只有一个月有数据。每年只发生一次的属正常；否则请补上其他月份。`,
    en: (where) =>
      `${where} has data for one month only. That is right for what occurs once a year; otherwise enter the other months.`,
  },
  "series-missing": {
    zh: (where, { found }) =>
      `${where}里没有 ${found} 的数据。请补录；确实没有数据，请按缺失数据处理规则填并注明。`,
    en: (where, { found }) =>
      `${where} has nothing for ${found}. Enter it; where there is none, fill the gap by the rule for missing data and say so.`,
  },
  "series-double": {
    zh: (where, { found, expected }) => `${where}：${found} 有 ${expected} 条记录。请核对是否重复录入。`,
    en: (where, { found, expected }) =>
      `${where}: ${found} has ${expected} entries. Check whether one was entered twice.`,
  },
  "series-outside": {
    zh: (where, { found }) => `${where}的 ${found} 不在所查的期间内。请核对日期或期间。`,
    en: (where, { found }) => `${where} (${found}) lies outside the period. Check the date or the period.`,
  },
  "calibration-not-valid": {
    zh: (where, { found }) =>
      `${where}的 ${found} 不在任何检定或校准有效期内。请补证书，或说明该日读数如何处理。`,
    en: (where, { found }) =>
      `${where} (${found}) lies within no calibration. Supply the certificate, or say what happens to that day's reading.`,
  },
  "calibration-reversed": {
    zh: (where, { from, to }) => `${where}（${to}）早于有效期开始（${from}）。请核对两个日期。`,
    en: (where, { from, to }) =>
      `${where} (${to}) lies before the first day of validity (${from}). Check the two days.`,
  },
  "abnormal-method-unknown": {
    zh: (where, { found }) => `${where}“${found}”认不出。请写 MAD（中位数与中位绝对差）或 IQR（四分位距）。`,
    en: (where, { found }) =>
      `${where} "${found}" is unknown. Write MAD (median and median absolute deviation) or IQR (interquartile range).`,
  },
  "abnormal-value": {
    zh: (where, { found, deviation, limit }) =>
      `${where}的 ${found} 偏离 ${deviation}，超过界限 ${limit}。请核实：可能是录入、单位或仪表问题，也可能是真实变化。`,
    en: (where, { found, deviation, limit }) =>
      `${where} (${found}) deviates by ${deviation}, above the limit of ${limit}. Check it: a slip, a unit, a meter, or a real change.`,
  },
  "abnormal-too-few": {
    zh: (where, { found, expected }) =>
      `${where}只有 ${found} 个数，至少要 ${expected} 个才能判别异常。请补足数据，不作结论。`,
    en: (where, { found, expected }) =>
      `${where} holds only ${found} numbers; ${expected} are needed to tell what is abnormal. No conclusion is drawn.`,
  },
  "abnormal-no-spread": {
    zh: (where, { found }) =>
      `${where}：超过一半的数都是 ${found}，没有离散程度可作尺度。请人工核对与它不同的数。`,
    en: (where, { found }) =>
      `${where}: more than half of the numbers are ${found}, so there is no spread to measure by. Look at the others yourself.`,
  },
  "consistency-difference": {
    zh: (where, { found, expected, difference }) =>
      `${where}：${found} 与 ${expected} 相差 ${difference}，超出允许差。请查找错、重、漏。`,
    en: (where, { found, expected, difference }) =>
      `${where}: ${found} and ${expected} differ by ${difference}, more than is allowed. Look for wrong, double or missing entries.`,
  },
  "evidence-order": {
    zh: (where, { found, expected }) =>
      `${where}（${found}）早于前一步（${expected}）。采样、送检、检测、出报告应依次进行，请核对日期。`,
    en: (where, { found, expected }) =>
      `${where} (${found}) lies before the step that precedes it (${expected}). Sampling, receipt, test and report follow each other; check the days.`,
  },
  "evidence-repeated": {
    zh: (where, { found, expected }) =>
      `${where}“${found}”用在不止一个月（${expected}）。请核对是否一份报告被当作多个月的依据。`,
    en: (where, { found, expected }) =>
      `${where} "${found}" serves several months (${expected}). Check whether one report stands for months it does not cover.`,
  },
  "operation-unknown": {
    zh: (where, { found }) => `${where}“${found}”认不出。请写“和”（各项相加）或“积”（各项相乘）。`,
    en: (where, { found }) =>
      `${where} "${found}" is unknown. Write sum (terms added) or product (factors multiplied).`,
  },
  "total-is-zero": {
    zh: (where) => `${where}的合计（或乘积）是 0，相对不确定度没有意义。请改看绝对不确定度。`,
    en: (where) =>
      `${where} add up (or multiply) to 0, so a relative uncertainty has no meaning. Look at the absolute one.`,
  },
  "distribution-unknown": {
    zh: (where, { found }) => `${where}“${found}”认不出。请写正态、均匀、三角或对数正态。`,
    en: (where, { found }) =>
      `${where} "${found}" is unknown. Write normal, uniform, triangular or lognormal.`,
  },
  "lognormal-not-positive": {
    zh: (where) => `${where}有不大于 0 的值，不能用对数正态分布。请换一种分布。`,
    en: (where) =>
      `${where} hold a value that is not above 0, so a lognormal distribution does not fit. Choose another.`,
  },
  "seed-not-whole": {
    zh: (where, { found }) => `${where}是 ${found}，应为 0 到 4294967295 的整数。种子相同，结果就相同。`,
    en: (where, { found }) =>
      `${where} is ${found}; it is a whole number from 0 to 4294967295. The same seed gives the same result.`,
  },
  "draws-out-of-range": {
    zh: (where, { found }) => `${where}是 ${found}，应为 1000 到 200000 的整数。`,
    en: (where, { found }) => `${where} is ${found}; it is a whole number from 1000 to 200000.`,
  },
};
