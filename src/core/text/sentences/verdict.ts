import type { verdictCodes } from "../../finding/codes/verdict";
import type { Sentences } from "./sentences-of";

/** 判定 — verdicts: every code with its sentence in both languages. */
export const verdictSentences: Sentences<typeof verdictCodes> = {
  "verdict-needs-amount": {
    zh: (where) => `${where}没有填写或尚未量化，而它能改变结论。请补上；确实没有排放时填 0。`,
    en: (where) =>
      `${where} is not filled in or not quantified, and it can change the answer. Enter it; 0 where there is none.`,
  },
  "verdict-needs-proof": {
    zh: (where) => `${where}没有填写：购买的清除须有注销证明才能计入。请补上证明。`,
    en: (where) => `${where} is empty: a purchased removal counts only with proof of retirement. Enter it.`,
  },
  "verdict-upstream-open": {
    zh: (where) =>
      `${where}没有列出上游环节重要排放源，也没有说明不存在。请列出并量化；没有重要的，请在设置中选“无重要上游排放源”并写明理由。`,
    en: (where) =>
      `${where} names no significant upstream source and does not say that there are none. List and quantify them, or say in the settings that none is significant, with the reason.`,
  },
  "verdict-upstream-reason": {
    zh: (where) => `${where}没有填写：认为没有重要上游排放源，须写明理由。请补上理由。`,
    en: (where) => `${where} is empty: holding no upstream source significant needs a reason. Enter it.`,
  },
  "verdict-period-unclear": {
    zh: (where, { found }) =>
      `${where}“${found}”看不出起止日期，批次无法与声明期对照。请写成 2025年度，或在设置中填写声明期开始和结束。`,
    en: (where, { found }) =>
      `${where} "${found}" does not tell its days, so lots cannot be matched to it. Write it like 2025, or state first and last day in the settings.`,
  },
  "verdict-always-counted": {
    zh: (where) => `${where}写成不纳入，而该类排放总在总量之中，已照样计入。请改为纳入。`,
    en: (where) =>
      `${where} says left out, but emissions of this kind are always in the total and were counted. Change it to inside.`,
  },
  "verdict-removal-negative": {
    zh: (where) => `${where}是负数：清除量填正数，由总量减去。请改正符号。`,
    en: (where) =>
      `${where} is negative: a removal is entered as a positive number and subtracted. Correct the sign.`,
  },
  "verdict-market-based": {
    zh: (where) =>
      `${where}是基于市场的数，总量因此不是基于地域的，同一电量的绿证、绿电不再抵消。请补上基于地域的数。`,
    en: (where) =>
      `${where} is market-based, so the total is not location-based and green certificates for the same electricity offset nothing. Add the location-based figure.`,
  },
  "verdict-not-a-year": {
    zh: (where, { found }) => `${where}“${found}”不是自然年度，而条款说的是年度碳中和。请确认可以这样判定。`,
    en: (where, { found }) =>
      `${where} "${found}" is no calendar year, while the clause speaks of a year. Make sure that this may be judged.`,
  },
  "verdict-kinds-unapproved": {
    zh: (where) => `${where}选了计入，但理由、批准人和日期没有填全，因此没有计入。请补全。`,
    en: (where) =>
      `${where} asks to count them, but reason, approver and day are not all there, so they were not counted. Complete them.`,
  },
  "verdict-short-by": {
    zh: (_where, { found }) => `还差 ${found} tCO2e 才达成。请继续减排，或为本期注销更多可计入的量。`,
    en: (_where, { found }) =>
      `Short by ${found} tCO2e. Reduce further, or retire more that counts for the period.`,
  },
  "verdict-spare": {
    zh: (_where, { found }) => `余量 ${found} tCO2e：排放多出或抵消少于这个数，结论就变为未达成。`,
    en: (_where, { found }) =>
      `${found} tCO2e to spare: with more emissions or fewer offsets than that, the answer would turn.`,
  },
  "verdict-lots-unproven": {
    zh: (_where, { found, amount }) =>
      `批次 ${found} 证据不全，补齐后最多再计 ${amount}。请按各批次的说明补齐。`,
    en: (_where, { foundInEnglish, amountInEnglish }) =>
      `Lots ${foundInEnglish} lack evidence; with it they may add up to ${amountInEnglish}. Complete them as said at each lot.`,
  },
  "verdict-lots-pending": {
    zh: (_where, { found, amount }) => `批次 ${found} 注销后可再计 ${amount} tCO2e。请按期注销并保存证明。`,
    en: (_where, { foundInEnglish, amount }) =>
      `Lots ${foundInEnglish} add ${amount} tCO2e once retired. Retire them in time and keep the proof.`,
  },
  "verdict-rounding-decides": {
    zh: () => "结论由不足一吨的尾数决定：两个数都修约到吨，结论会相反。请核对尾数。",
    en: () =>
      "The answer hangs on less than a tonne: rounded to tonnes, both figures give the other one. Check the decimals.",
  },
  "verdict-uncertainty-decides": {
    zh: (_where, { found }) =>
      `差额在排放总量不确定度（±${found}%）之内：真实值可能使结论相反。请说明或降低不确定度。`,
    en: (_where, { found }) =>
      `The margin lies within the uncertainty of the total (±${found}%): the true value may give the other answer. State it, or reduce the uncertainty.`,
  },
  "verdict-production-asked": {
    zh: (_where, { before, power, after }) =>
      `生产环节 CO2：抵消前 ${before} t，绿电后 ${power} t，碳信用后 ${after} t。是否称为零碳工厂由人判断，请在设置中记录结论、认定人、日期和理由。`,
    en: (_where, { before, power, after }) =>
      `CO2 of production: ${before} t before offsets, ${power} t after green power, ${after} t after credits. Whether this is a zero-carbon factory is for people: record answer, person, day and reason in the settings.`,
  },
  "verdict-production-answered": {
    zh: (_where, { before, power, after, answer, by, on, why }) =>
      `${answer}（${by}，${on}：${why}）。生产环节 CO2：抵消前 ${before} t，绿电后 ${power} t，碳信用后 ${after} t。`,
    en: (_where, { before, power, after, answerInEnglish, by, on, why }) =>
      `${answerInEnglish} (${by}, ${on}: ${why}). CO2 of production: ${before} t before offsets, ${power} t after green power, ${after} t after credits.`,
  },
  "workflow-step-open": {
    zh: (_where, { found }) => `评价步骤“${found}”还没有完成日期、负责人或依据。请补上。`,
    en: (_where, { foundInEnglish }) =>
      `The step "${foundInEnglish}" has no day, person or evidence yet. Complete it.`,
  },
  "workflow-out-of-order": {
    zh: (where, { found, before }) => `${where}早于“${before}”，而“${found}”应在其后。请核对日期。`,
    en: (where, { foundInEnglish, beforeInEnglish }) =>
      `${where} is before "${beforeInEnglish}", while "${foundInEnglish}" comes after it. Check the days.`,
  },
  "workflow-choice-open": {
    zh: (where) => `${where}还没有选定或写明。请补上。`,
    en: (where) => `${where} is not chosen or stated yet. Complete it.`,
  },
  "workflow-statement-missing": {
    zh: (where) => `${where}没有填写：自行核算须有真实性承诺，自行评价须有自我承诺。请补上文件。`,
    en: (where) =>
      `${where} is empty: own accounting needs a statement of truth, own evaluation a self-commitment. Add the document.`,
  },
  "workflow-third-party": {
    zh: (where) => `${where}是自行评价，而该标准推荐第三方。这不影响判定，请在报告中说明。`,
    en: (where) =>
      `${where} is an evaluation of one's own, while this standard recommends a third party. No verdict hangs on it; state it in the report.`,
  },
};
