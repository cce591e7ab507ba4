import type { offsetAgeCodes } from "../../finding/codes/offsets";
import type { Sentences } from "./sentences-of";

/** 日期、编号、电量与顺序 — days, serials, electricity, order of use. The last sentence of each is the cure. */
export const offsetAgeSentences: Sentences<typeof offsetAgeCodes> = {
  "offset-date-missing": {
    zh: (where) => `${where}没有写明，看不出是否过旧。请按登记簿填写。`,
    en: (where) => `${where} is not stated, so its age is not known. Enter it from the registry.`,
  },
  "offset-too-old": {
    zh: (where, { found, limit, years }) =>
      `${where}（${found}）早于 ${limit}，即声明期开始前 ${years} 年。请换用较新的批次；适用专门规则的，写明规则、认定人和日期。`,
    en: (where, { found, limit, years }) =>
      `${where} (${found}) is earlier than ${limit}, ${years} years before the period. Use a newer lot, or record the special rule that applies, by whom and when.`,
  },
  "offset-special-rule": {
    zh: (where, { found, limit, rule }) =>
      `${where}（${found}）早于 ${limit}，按专门规则“${rule}”计入。请在结论中说明该规则。`,
    en: (where, { found, limit, rule }) =>
      `${where} (${found}) is earlier than ${limit} and counts by the special rule "${rule}". State the rule beside the conclusion.`,
  },
  "offset-vintage-old": {
    zh: (where, { found, limit }) =>
      `${where}“${found}”早于 ${limit} 年，而登记、签发或确认的日期较新，仍计入。请在结论中说明。`,
    en: (where, { found, limit }) =>
      `${where} "${found}" is earlier than ${limit}, though its date is recent, so it counts. Say so beside the conclusion.`,
  },
  "offset-dates-reversed": {
    zh: (where, { found, expected }) =>
      `${where}（${found}）晚于注销日期 ${expected}，先后矛盾。请核对两个日期。`,
    en: (where, { found, expected }) =>
      `${where} (${found}) lies after the retirement of ${expected}, which cannot be. Check the two days.`,
  },
  "offset-validity-missing": {
    zh: (where) =>
      `${where}没有写明，也没有电量产生日期，看不出证书是否有效。请填写有效期，或填写产生结束日期。`,
    en: (where) =>
      `${where} is not stated and neither is the generation, so the certificate may have expired. Enter the last valid day or the days of generation.`,
  },
  "offset-expired": {
    zh: (where, { found, expected }) =>
      `${where}（${found}）早于注销日期 ${expected}，证书在核销前已失效。请换用有效的证书。`,
    en: (where, { found, expected }) =>
      `${where} (${found}) lies before the retirement of ${expected}: the certificate had expired. Use a valid certificate.`,
  },
  "offset-generated-later": {
    zh: (where, { found, expected }) =>
      `${where}（${found}）晚于声明期末 ${expected}，仍计入。请在结论中说明。`,
    en: (where, { found, expected }) =>
      `${where} (${found}) lies after the end of the period, ${expected}; it counts all the same. Say so beside the conclusion.`,
  },
  "offset-generated-later-refused": {
    zh: (where, { found, expected }) =>
      `${where}（${found}）晚于声明期末 ${expected}，所选读法不计。请换用较早产生的批次。`,
    en: (where, { found, expected }) =>
      `${where} (${found}) lies after the end of the period, ${expected}, and the chosen reading excludes it. Use reductions made earlier.`,
  },
  "offset-removal-outside-period": {
    zh: (where, { from, to }) =>
      `${where}：碳汇量产生的时间不在声明期 ${from} 至 ${to} 之内。请填写本期经核证的碳汇量。`,
    en: (where, { from, to }) =>
      `${where}: the removal did not come about within the period, ${from} to ${to}. Enter the certified removal of this period.`,
  },
  "offset-serial-missing": {
    zh: (where) => `${where}没有写明，该批次不可追溯。请填写序列号或起止编号。`,
    en: (where) =>
      `${where} is not stated, so the lot cannot be traced. Enter the serial numbers, or the first and the last.`,
  },
  "offset-serial-unreadable": {
    zh: (where, { found }) =>
      `${where}“${found}”认不出起止编号，无法核对重复使用。请按登记簿填写，或分列起始号和截止号。`,
    en: (where, { found }) =>
      `${where} "${found}" shows no first and last number, so double use cannot be checked. Enter it as the registry writes it, or the two numbers apart.`,
  },
  "offset-serial-short": {
    zh: (where, { expected, found }) =>
      `${where}：编号区间只有 ${expected} 个，数量却是 ${found}。请核对编号和数量。`,
    en: (where, { expected, found }) =>
      `${where}: the serial range holds ${expected}, but the quantity is ${found}. Check numbers and quantity.`,
  },
  "offset-electricity-missing": {
    zh: (where) => `${where}：没有外购电量和因子，绿证、绿电折算不出抵消量。请给出电量和核算所用的因子。`,
    en: (where) =>
      `${where}: without purchased electricity and its factor certificates give no amount. Enter the electricity and the factor that counted it.`,
  },
  "offset-base-unknown": {
    zh: (where, { found }) =>
      `${where}“${found}”没有对应的外购电量。请补充该基地的电量和因子，或核对基地名称。`,
    en: (where, { found }) =>
      `${where} "${found}" has no purchased electricity. Enter its electricity and factor, or check the name of the base.`,
  },
  "offset-electricity-cap": {
    zh: (where, { found, used, amount }) =>
      `${where}：${found} MWh 中只有 ${used} MWh 在外购电量之内，折合 ${amount} tCO2e；其余不能抵消别的排放。请按电量使用绿证、绿电。`,
    en: (where, { found, used, amount }) =>
      `${where}: of ${found} MWh only ${used} MWh are within purchased electricity, ${amount} tCO2e; the rest offsets nothing else. Match certificates to electricity.`,
  },
  "offset-market-based": {
    zh: (where) =>
      `${where}：排放按市场口径核算，这部分电量已按零计，不能再抵消。请按地域口径核算，或不再使用该批次。`,
    en: (where) =>
      `${where}: the emissions are market-based, where this electricity is zero already. Account by location, or leave the lot out.`,
  },
  "offset-bundled": {
    zh: (where, { found }) =>
      `${where}：与批次“${found}”是同一电量，只计一次。请只保留其一，或核对对应批次。`,
    en: (where, { found }) =>
      `${where} holds the same electricity as lot "${found}" and counts once. Keep one of the two, or check the link.`,
  },
  "offset-same-project": {
    zh: (where, { found }) =>
      `${where}：与批次“${found}”出自同一项目、同一时段，绿证和减排量可能对应同一电量。请核实两者没有重复。`,
    en: (where, { found }) =>
      `${where} comes from the same project and time as lot "${found}"; certificate and credit may stand for the same electricity. Have it checked.`,
  },
  "offset-order-differs": {
    zh: (where, { found, better }) =>
      `${where}：已使用“${found}”，而按推荐顺序应先用的批次“${better}”尚未使用。请先用该批次，或说明理由。`,
    en: (where, { found, better }) =>
      `${where}: "${found}" is used while lot "${better}", which the recommended order puts first, is not. Use that one first, or say why not.`,
  },
  "offset-bought-elsewhere": {
    zh: (where) => `${where}：配额不是从交易机构购买，标准推荐从交易机构购买。请核对取得方式，或说明理由。`,
    en: (where) =>
      `${where}: the allowance was not bought on an exchange, as the standard recommends. Check how it was acquired, or say why.`,
  },
};
