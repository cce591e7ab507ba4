import type { offsetUseCodes } from "../../finding/codes/offsets";
import type { Sentences } from "./sentences-of";

/** 用途与退出 — what it is used for, and how it went out of use. The last sentence of each is the cure. */
export const offsetUseSentences: Sentences<typeof offsetUseCodes> = {
  "offset-quantity-missing": {
    zh: (where) => `${where}没有可用的数量。请填写数量。`,
    en: (where) => `${where} gives no quantity that can be used. Enter the quantity.`,
  },
  "offset-quantity-negative": {
    zh: (where, { found }) => `${where}为负（${found}），抵消量不能为负。请核对数量。`,
    en: (where, { found }) => `${where} is negative (${found}), which no offset can be. Check the quantity.`,
  },
  "offset-used-for-clearance": {
    zh: (where) => `${where}为履约清缴，用于履约的不能再用于碳中和。请另备抵消量。`,
    en: (where) => `${where} is clearance, and what clears cannot neutralise as well. Provide other offsets.`,
  },
  "offset-use-not-stated": {
    zh: (where) => `${where}没有写明用于碳中和，一吨只能有一种用途。请填写用途。`,
    en: (where) =>
      `${where} does not say that it is for neutrality, and one tonne has one use. Enter the use.`,
  },
  "offset-period-not-stated": {
    zh: (where) => `${where}没有写明，看不出抵消哪个声明期。请填写用于哪个期间。`,
    en: (where) =>
      `${where} is not stated, so nothing ties the lot to a period. Enter the period it is used for.`,
  },
  "offset-period-differs": {
    zh: (where, { found, expected }) =>
      `${where}“${found}”不是本次的声明期“${expected}”。请换用为本期注销的批次，或核对期间。`,
    en: (where, { found, expected }) =>
      `${where} "${found}" is not the period in question, "${expected}". Use a lot retired for this period, or check the period.`,
  },
  "offset-beneficiary-differs": {
    zh: (where, { found }) =>
      `${where}“${found}”不在边界内的主体之列。请换用以本企业为受益人的批次，或核对受益人。`,
    en: (where, { found }) =>
      `${where} "${found}" is none of the entities inside the boundary. Use a lot retired for this enterprise, or check the beneficiary.`,
  },
  "offset-owner-not-stated": {
    zh: (where) => `${where}没有写明，权属不清。请填写持有人或受益人。`,
    en: (where) =>
      `${where} is not stated, so nobody is seen to own the lot. Enter the holder or the beneficiary.`,
  },
  "offset-as-of-missing": {
    zh: (where) => `${where}：没有判定日，看不出当时是否已注销。请给出判定日。`,
    en: (where) =>
      `${where}: without a day of judgement nothing says whether it was retired by then. Give the day.`,
  },
  "offset-exit-missing": {
    zh: (where) => `${where}没有注销日期。请先注销再填写；已注销的请补填日期。`,
    en: (where) =>
      `${where} has no day of retirement. Retire the lot and enter the day; if it is retired already, enter it.`,
  },
  "offset-not-retired": {
    zh: (where, { asOf }) => `${where}：到判定日 ${asOf} 为止尚未注销。请注销后再计入。`,
    en: (where, { asOf }) =>
      `${where}: not retired by the day of judgement, ${asOf}. It counts once it is retired.`,
  },
  "offset-exit-not-accepted": {
    zh: (where, { found }) => `${where}“${found}”不是该标准认可的退出方式。请按要求注销，或核对退出方式。`,
    en: (where, { foundInEnglish }) =>
      `${where} "${foundInEnglish}" is no way out of use that this standard accepts. Retire the lot as asked, or check the entry.`,
  },
  "offset-exit-surrendered": {
    zh: (where) => `${where}为清缴，属于履约，不能再用于碳中和。请另备抵消量。`,
    en: (where) =>
      `${where} is surrender, which is clearance and cannot neutralise as well. Provide other offsets.`,
  },
  "offset-proof-missing": {
    zh: (where) => `${where}没有写明，注销没有凭据。请保存并填写注销证明。`,
    en: (where) => `${where} is not stated, so the retirement has no proof. Keep the proof and enter it.`,
  },
  "offset-exit-outside-period": {
    zh: (where, { found, from, to }) =>
      `${where}（${found}）不在声明期 ${from} 至 ${to} 之内，而所选读法要求期内注销。请换用期内注销的批次，或改回默认读法。`,
    en: (where, { found, from, to }) =>
      `${where} (${found}) lies outside the period, ${from} to ${to}, and the chosen reading asks for retirement within it. Use another lot, or take the default reading.`,
  },
  "offset-pending": {
    zh: (where, { by }) => `${where}：尚未注销，须在 ${by} 或之前注销才计入。请按期注销并补填证明。`,
    en: (where, { by }) =>
      `${where}: not retired yet; it counts only if retired by ${by}. Retire it in time and enter the proof.`,
  },
  "offset-pending-undated": {
    zh: (where, { months }) =>
      `${where}：尚未注销，声明公布后 ${months} 个月内注销才计入。请填写公布日期，以便算出最迟注销日。`,
    en: (where, { months }) =>
      `${where}: not retired yet; it counts only if retired within ${months} months of publication. Enter the publication date, so that the last day is known.`,
  },
  "offset-window-closed": {
    zh: (where, { by }) => `${where}：最迟应在 ${by} 注销，现已错过。请另备抵消量。`,
    en: (where, { by }) =>
      `${where}: it was to be retired by ${by}, which has passed. Provide other offsets.`,
  },
  "offset-publication-missing": {
    zh: (where) => `${where}：公布日期没有写明，注销期限无从核对。请在设置中填写公布日期。`,
    en: (where) =>
      `${where}: the publication date is not stated, so the time for retirement cannot be checked. Enter it in the settings.`,
  },
  "offset-used-twice": {
    zh: (where, { from, to, others }) =>
      `${where}：编号 ${from} 至 ${to} 另在 ${others} 使用，同一吨不能用两次。请核对登记簿，只保留一处。`,
    en: (where, { from, to, othersInEnglish }) =>
      `${where}: numbers ${from} to ${to} are used in ${othersInEnglish} as well, and one tonne is used once. Check the registry and keep one.`,
  },
  "offset-parts-exceed": {
    zh: (where, { found, expected }) =>
      `${where}：各部分合计 ${found}，超过整批的 ${expected}。请核对各部分的数量。`,
    en: (where, { found, expected }) =>
      `${where}: the parts add up to ${found}, more than the whole lot of ${expected}. Check the quantities of the parts.`,
  },
  "offset-part-by-quantity": {
    zh: (where) =>
      `${where}：与其他行合用同一编号区间，没有分出各自的编号，只按数量核对。请填写各部分的起止编号。`,
    en: (where) =>
      `${where} shares its serial range with other rows without ranges of their own, so only quantities are checked. Enter the first and last number of each part.`,
  },
  "offset-part-of-range": {
    zh: (where, { found, expected }) =>
      `${where}：数量 ${found} 少于编号区间的 ${expected}，只用了其中一部分。请填写这一部分的起止编号。`,
    en: (where, { found, expected }) =>
      `${where}: the quantity ${found} is less than the ${expected} of its serial range, only a part is used. Enter the first and last number of that part.`,
  },
  "offset-parts-unnumbered": {
    zh: (where) =>
      `${where}：同一批次分成几行而没有编号和整批数量，无从核对是否超出。请填写编号，或填写整批数量。`,
    en: (where) =>
      `${where}: the lot stands in several rows without serials and without its whole quantity, so nothing shows whether it is exceeded. Enter serials or the whole quantity.`,
  },
};
