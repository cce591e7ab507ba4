import type { sourcesCodes } from "../../finding/codes/sources";
import type { Sentences } from "./sentences-of";

/** 排放源与计算方法 — sources, monitoring and method advice: every code with its sentence in both languages. */
export const sourcesSentences: Sentences<typeof sourcesCodes> = {
  "industry-unknown": {
    zh: (where, { found }) =>
      `${where}“${found}”认不出是哪个行业。请写 GB/T 4754 的代码（如 31），或该行业的名称。`,
    en: (where, { found }) =>
      `${where} "${found}" is no industry we know. Write its code of GB/T 4754, such as 31, or its name.`,
  },
  "industry-ambiguous": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”可以指几个行业：${candidates}。请写其中一个的代码。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" may mean several industries: ${candidatesInEnglish}. Write the code of one of them.`,
  },
  "status-unknown": {
    zh: (where, { found }) => `${where}“${found}”认不出。请填排放量（tCO2e），或写“已量化”“不涉及”“排除”。`,
    en: (where, { found }) =>
      `${where} "${found}" is unknown. Enter an amount in tCO2e, or write quantified, none or excluded.`,
  },
  "source-missing": {
    zh: (where, { found }) =>
      `${where}里没有“${found}”：附录C提示该行业会有这种排放源。请补列，或写明不涉及的理由。`,
    en: (where, { foundInEnglish }) =>
      `${where} lacks "${foundInEnglish}", which Annex C expects in this industry. Add it, or say why there is none.`,
  },
  "source-zero-unproven": {
    zh: (where) => `${where}填的是 0，但没有写依据。请写明为什么没有排放（如设备已拆除、无此工艺）。`,
    en: (where) =>
      `${where} is 0 without evidence. Say why there are no emissions, such as equipment removed or no such process.`,
  },
  "source-not-quantified": {
    zh: (where) => `${where}还没有数值，也没有排除的理由。请补数值，或写明排除的理由。`,
    en: (where) => `${where} has neither an amount nor a reason for leaving it out. Enter one of the two.`,
  },
  "source-special-inside": {
    zh: (where) => `${where}属于特殊排放，应单独列报，不计入总量。请把它改为不计入合计。`,
    en: (where) =>
      `${where} is a special emission: it is reported apart and does not belong inside the total. Take it out of the total.`,
  },
  "source-gas-outside": {
    zh: (where, { found }) => `${where}里的 ${found} 不属于七类温室气体，不折算、不相加。请只作说明。`,
    en: (where, { found }) =>
      `${where}: ${found} is none of the seven gases and is never added. Keep it as a remark.`,
  },
  "share-missing": {
    zh: (where) => `${where}没有写。未纳入的排放源要估计它占总量的份额（如 0.5%）。`,
    en: (where) =>
      `${where} is missing. A source that is left out needs an estimate of its share, such as 0.5 %.`,
  },
  "exclusions-above-five-percent": {
    zh: (where, { found }) =>
      `${where}：未纳入的排放源合计约占 ${found}%，超过 5%。标准没有规定门槛，请确认确属次要。`,
    en: (where, { found }) =>
      `${where}: the sources left out add up to about ${found} %, above 5 %. The text has no threshold; confirm that they are minor.`,
  },
  "unit-source-unknown": {
    zh: (where, { found }) =>
      `${where}写的排放源“${found}”不在排放源清单里。请改成清单里的名称，或补列该排放源。`,
    en: (where, { found }) =>
      `${where} names the source "${found}", which the source register lacks. Use a name of the register, or add the source.`,
  },
  "source-without-unit": {
    zh: (where, { found }) => `${where}：排放源“${found}”没有对应的排放单元。请在排放单元表中补列。`,
    en: (where, { found }) =>
      `${where}: the source "${found}" belongs to no emission unit. Add its unit to the table of units.`,
  },
  "emission-unit-unknown": {
    zh: (where, { found }) => `${where}写的“${found}”不在排放单元表里。请改成表里的名称，或补列该单元。`,
    en: (where, { found }) =>
      `${where} names "${found}", which the table of units lacks. Use one of its names, or add the unit.`,
  },
  "unit-not-in-plan": {
    zh: (where, { found }) =>
      `${where}：排放单元“${found}”没有写进监测计划。请在监测计划中补上它的监测项目。`,
    en: (where, { found }) =>
      `${where}: the unit "${found}" is not in the monitoring plan. Add what is monitored there.`,
  },
  "frequency-below-minimum": {
    zh: (where, { found, minimum }) =>
      `${where}是“${found}”，低于该项目的最低监测频次“${minimum}”。请提高监测频次。`,
    en: (where, { found, minimumInEnglish }) =>
      `${where} is "${found}", less often than the minimum of the item (${minimumInEnglish}). Monitor more often.`,
  },
  "frequency-not-comparable": {
    zh: (where, { found, minimum }) =>
      `${where}是“${found}”，最低频次是“${minimum}”：两者能否比较取决于生产周期。请核实并说明。`,
    en: (where, { found, minimumInEnglish }) =>
      `${where} is "${found}" and the minimum is ${minimumInEnglish}: which is more often depends on the production cycle. State it.`,
  },
  "plan-item-missing": {
    zh: (where, { found }) => `${where}里没有写“${found}”。请补上。`,
    en: (where, { foundInEnglish }) => `${where} does not say anything about "${foundInEnglish}". Add it.`,
  },
  "instrument-not-listed": {
    zh: (where, { found }) => `${where}写的计量器具“${found}”不在计量器具台账里。请补登，或改正编号。`,
    en: (where, { found }) =>
      `${where} names the instrument "${found}", which the register lacks. Register it, or correct the number.`,
  },
  "instrument-calibration-reversed": {
    zh: (where, { from, to }) => `${where}（${to}）早于检定或校准日期（${from}）。请核对。`,
    en: (where, { from, to }) =>
      `${where} (${to}) lies before the day of calibration (${from}). Check the two.`,
  },
  "instrument-calibration-expired": {
    zh: (where, { found }) => `${where}已于 ${found} 到期。请重新检定或校准，并说明到期以后的读数如何处理。`,
    en: (where, { found }) =>
      `${where} ran out on ${found}. Calibrate again, and say what happens to the readings after that day.`,
  },
  "instrument-below-requirement": {
    zh: (where, { found, expected }) => `${where}是 ${found}，要求不低于 ${expected}。请更换器具或说明。`,
    en: (where, { found, expected }) =>
      `${where} is ${found}, while ${expected} is asked. Replace the instrument, or explain.`,
  },
  "footprint-link-missing": {
    zh: (where) => `${where}没有写。请写明它对应的排放源，或说明只作信息。`,
    en: (where) => `${where} is missing. Name the source it belongs to, or state that it is for information.`,
  },
  "footprint-unverified": {
    zh: (where) => `${where}没有写核查机构。请写明由谁核查，或写“自行核算”。`,
    en: (where) => `${where} names no verifier. Say who verified it, or that it was the enterprise's own.`,
  },
  "factor-measured-first": {
    zh: (where, { found }) => `${where}用的是缺省值，而“${found}”有实测数据。请优先使用实测值，或说明理由。`,
    en: (where, { found }) =>
      `${where} is a default although "${found}" was measured. Prefer the measured value, or say why not.`,
  },
  "factor-default-not-published": {
    zh: (where) => `${where}既不是实测值，也不是主管部门公布的缺省值。请写明来源和采用的理由。`,
    en: (where) =>
      `${where} is neither measured nor a default published by the authority. State its source and why it is used.`,
  },
  "factor-technology-unstated": {
    zh: (where) => `${where}没有写。请写明该因子对应的技术工艺和生产状况。`,
    en: (where) =>
      `${where} is missing. State the technology and the state of production that the factor belongs to.`,
  },
  "allocation-unstated": {
    zh: (where) => `${where}没有写。有联产品时，请写明因子计算中的分配方法。`,
    en: (where) =>
      `${where} is missing. Where there are co-products, state how the factor was allocated between them.`,
  },
  "method-differs": {
    zh: (where, { found, expected }) =>
      `${where}用“${found}”，同一排放源在其他年份用“${expected}”。历史、基准期和报告期要用同一种核算方法。`,
    en: (where, { foundInEnglish, expectedInEnglish }) =>
      `${where} uses "${foundInEnglish}", but the same source has "${expectedInEnglish}" in another year. History, base period and reporting period need one accounting method.`,
  },
  "method-answer-unknown": {
    zh: (where, { found }) => `${where}“${found}”认不出。请写“是”“否”，或留空。`,
    en: (where, { found }) => `${where} "${found}" is unknown. Write yes or no, or leave it blank.`,
  },
  "method-too-few-results": {
    zh: (where) => `${where}只有一个结果，没有可比的。请至少给出两种方法的结果。`,
    en: (where) => `${where}: one result alone cannot be compared. Give the results of two methods at least.`,
  },
  "method-reference-zero": {
    zh: (where) => `${where}是 0，不能作为相对差的基准。请换一种方法作基准。`,
    en: (where) =>
      `${where} is 0 and cannot be what the others are compared with. Choose another method as reference.`,
  },
};
