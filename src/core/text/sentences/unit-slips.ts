import type { unitSlipsCodes } from "../../finding/codes/unit-slips";
import { unitIn } from "../unit-in-language";
import type { Sentences } from "./sentences-of";

/** 单位错位 — slips of units, purchased energy, own factors and editions: every code with its sentence in both languages. */
export const unitSlipsSentences: Sentences<typeof unitSlipsCodes> = {
  "unit-needs-coefficient": {
    zh: (where, { found, expected }) =>
      `${where}“${found}”与“${expected}”不是同一种量，只换单位算不出来。确需换算，请另给系数及其单位（如 29.3076 与 GJ/tce），并留下出处。`,
    en: (where, { found, expected }) =>
      `${where} "${found}" and "${expected}" measure different things; a change of unit does not lead from one to the other. State a coefficient with its unit (such as 29.3076 and GJ/tce) and keep its source.`,
  },
  "coefficient-does-not-fit": {
    zh: (where, { found, expected }) =>
      `${where}“${found}”乘除都不能完成换算 ${expected}。请核对系数的单位；气体体积的 0 °C 与 20 °C 状态不能混用。`,
    en: (where, { found, expected }) =>
      `${where} "${found}" leads from ${expected} neither by multiplying nor by dividing. Check the unit of the coefficient; gas volumes at 0 °C and 20 °C do not mix.`,
  },
  "energy-kind-unknown": {
    zh: (where, { found }) =>
      `${where}“${found}”不是外购能源的种类。请写：电力、热力、蒸汽、冷量、压缩空气之一。`,
    en: (where, { found }) =>
      `${where} "${found}" is no kind of purchased energy. Write electricity, heat, steam, cooling or compressed air.`,
  },
  "heat-kind-unknown": {
    zh: (where, { found }) => `${where}“${found}”不能由质量折热量。请写 蒸汽 或 热水。`,
    en: (where, { found }) => `${where} "${found}" has no heat by mass here. Write steam or hot water.`,
  },
  "heat-below-reference": {
    zh: (where, { found }) =>
      `${where}是 ${found}，低于 20 °C 水的状态（20 °C、83.74 kJ/kg）。蒸汽请填焓（kJ/kg），热水请填温度（°C）。`,
    en: (where, { found }) =>
      `${where} is ${found}, below water of 20 °C (83.74 kJ/kg). Enter the enthalpy of steam in kJ/kg, or the temperature of hot water in °C.`,
  },
  "passed-on-exceeds-purchase": {
    zh: (where, { found }) =>
      `${where}比购入量多 ${found}：转供的外购能源不能超过购入量。请核对，自产外供的能源另行列出。`,
    en: (where, { found }) =>
      `${where} exceeds what was purchased by ${found}: nobody passes on more purchased energy than was bought. Check it; own production that is exported is listed apart.`,
  },
  "green-power-exceeds-use": {
    zh: (where, { found }) =>
      `${where}超出净外购电量 ${found} MWh，超出部分没有计入：绿电和绿证只能对应本期自己用掉的外购电量。请核对所属期。`,
    en: (where, { found }) =>
      `${where}: ${found} MWh are beyond the net purchase and were not counted. Green power and certificates only cover electricity bought and used in the period. Check the period they belong to.`,
  },
  "bundled-exceeds-certificates": {
    zh: (where, { found }) =>
      `${where}是 ${found} MWh，多于绿证或绿电的电量：随绿电交易取得的绿证不会多于二者中的任何一个。请核对。`,
    en: (where, { found }) =>
      `${where} is ${found} MWh, more than the certificates or the green power: certificates that came with green power are part of both. Check the amounts.`,
  },
  "market-factor-missing": {
    zh: (where, { found }) =>
      `${where}没有给出，而有 ${found} MWh 没有绿电或绿证，因此没有基于市场的结果。请填剩余组合因子（如不含市场化交易非化石电量的因子），不能用地域因子代替。`,
    en: (where, { found }) =>
      `${where} is not given, and ${found} MWh are without green power or certificates, so there is no market-based result. Give a residual-mix factor; the location factor does not stand in for it.`,
  },
  "slip-quantity-unknown": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”没有可比的物理范围，也没有给出历史数据，无从判断。请写参数名（${candidates}），或给出历史数据。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" has no physical range to compare with, and no history is given. Name the quantity (${candidatesInEnglish}) or give a history.`,
  },
  "slip-by-range": {
    zh: (where, { found, unit: own, factor, direction, meant, meantUnit, low, high, subject, source }) => {
      const unit = unitIn(own ?? "", "zh");
      const fits = meantUnit
        ? `按 ${unitIn(meantUnit, "zh")} 读正合适，即 ${meant}${unit}`
        : `改为 ${meant}${unit} 正合适`;
      return `${where}${found}${unit} 疑似${direction === "high" ? "偏大" : "偏小"} ${factor} 倍：${subject}一般为 ${low}–${high}${unit}（${source}），${fits}。请核对单位和小数点，数值没有改动。`;
    },
    en: (where, values) => {
      const { found, unit, factor, direction, meant, meantUnitInEnglish, low, high } = values;
      const fits = meantUnitInEnglish
        ? `read as ${meantUnitInEnglish} it fits: ${meant}${unit}`
        : `${meant}${unit} would fit`;
      return `${where} ${found}${unit} looks ${factor} times too ${direction === "high" ? "large" : "small"}: ${values.subjectInEnglish} usually lies in ${low} to ${high}${unit} (${values.sourceInEnglish}); ${fits}. Check unit and decimal point; the value was not changed.`;
    },
  },
  "slip-by-history": {
    zh: (where, { found, factor, direction, meant, median, count, hint }) =>
      `${where}${found} 疑似${direction === "high" ? "偏大" : "偏小"} ${factor} 倍${hint ? `（${hint}）` : ""}：其余 ${count} 个数的中位数为 ${median}，换算后为 ${meant}，正与之相近。请核对单位，数值没有改动。`,
    en: (where, { found, factor, direction, meant, median, count, hintInEnglish }) =>
      `${where} ${found} looks ${factor} times too ${direction === "high" ? "large" : "small"}${hintInEnglish ? ` (${hintInEnglish})` : ""}: the median of ${count} other values is ${median}, and ${meant} would be near it. Check the unit; the value was not changed.`,
  },
  "value-outside-range": {
    zh: (where, { found, unit: own, low, high, subject, source }) => {
      const unit = unitIn(own ?? "", "zh");
      return `${where}${found}${unit} 不在${subject}的一般范围 ${low}–${high}${unit} 之内（${source}），也不像常见的单位错位。请核对数值并留下依据。`;
    },
    en: (where, { found, unit, low, high, subjectInEnglish, sourceInEnglish }) =>
      `${where} ${found}${unit} lies outside the usual ${low} to ${high}${unit} of ${subjectInEnglish} (${sourceInEnglish}) and resembles no common slip of units. Check the value and keep the evidence.`,
  },
  "own-factor-missing": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”在自有因子表里没有。${candidates ? `是否为：${candidates}？` : "请登记，或改用因子库的缺省值。"}`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" is not in the table of own factors. ${candidatesInEnglish ? `Did you mean ${candidatesInEnglish}?` : "Enter it, or use the default of the library."}`,
  },
  "own-factor-not-valid": {
    zh: (where, { found, date, periods }) =>
      `${where}“${found}”的自有因子在 ${date} 无效，登记的有效期为：${periods}。请登记该期的因子，不能沿用别期的。`,
    en: (where, { found, date, periodsInEnglish }) =>
      `${where}: the own factor "${found}" is not valid on ${date}; the periods entered are: ${periodsInEnglish}. Enter one for that day; another period's factor does not stand in.`,
  },
  "own-factor-ambiguous": {
    zh: (where, { found, rows }) =>
      `${where}“${found}”在同一天有几个同级的自有因子（第 ${rows} 行）。请写明各自的有效期，或删去不用的。`,
    en: (where, { found, rowsInEnglish }) =>
      `${where}: several own factors "${found}" of the same rank are valid on one day (rows ${rowsInEnglish}). State when each is valid, or remove the ones not used.`,
  },
  "own-factor-without-source": {
    zh: (where) => `${where}没有写出处。自有因子必须可追溯：请填检测报告编号、供应商证明等。`,
    en: (where) =>
      `${where} is empty. An own factor must be traceable: enter the test report, the supplier's statement or the like.`,
  },
  "own-factor-without-process": {
    zh: (where) => `${where}没有说明。宜写清该因子对应产品的工艺和生产状况；有联产品时一并说明分配办法。`,
    en: (where) =>
      `${where} is not stated. Say which technology and state of production the factor stands for, and how joint products share it.`,
  },
  "own-factor-after-default": {
    zh: (where, { found }) =>
      `${where}“${found}”不是实测或按测定标准算得的因子。没有监测数据时宜用主管部门指南的缺省值；确要采用，请写明理由。`,
    en: (where, { found }) =>
      `${where} "${found}" is neither measured nor calculated from measurements. Without monitoring data the default of the official guideline goes first; to use it all the same, state why.`,
  },
  "data-version-differs": {
    zh: (where, { found, current }) =>
      `${where}固定为 ${found}，本程序带的是 ${current}。已判定的期间不变；要更新，请先用 CN.PREVIEW 看影响，再登记日期、确定人和理由。`,
    en: (where, { found, current }) =>
      `${where} is pinned to ${found}; this program brings ${current}. Periods already judged do not move; before updating look at CN.PREVIEW, then record day, person and reason.`,
  },
  "preview-key-missing": {
    zh: (where, { found, edition }) =>
      `${where}“${found}”在${edition === "before" ? "旧版" : "新版"}因子里没有，无法比较这一行。请补上，或核对名称。`,
    en: (where, { found, edition }) =>
      `${where} "${found}" is not among the ${edition === "before" ? "old" : "new"} factors; this row cannot be compared. Add it or check the name.`,
  },
  "preview-key-twice": {
    zh: (where, { found }) => `${where}里“${found}”出现两次而数值不同，不知用哪一个。请只留一行。`,
    en: (where, { found }) => `${where} lists "${found}" twice with different values. Keep one row.`,
  },
};
