import type { offsetClearanceCodes } from "../../finding/codes/offsets";
import type { Sentences } from "./sentences-of";

/** 履约与自有项目 — clearance of allowances, own projects. */
export const offsetClearanceSentences: Sentences<typeof offsetClearanceCodes> = {
  "clearance-cap-exceeded": {
    zh: (where, { found, limit }) =>
      `${where}：CCER 用了 ${found} t，超过当年应缴配额 5% 的上限 ${limit} t。请把超出部分换成配额。`,
    en: (where, { found, limit }) =>
      `${where}: ${found} t of CCER are used, above the cap of ${limit} t, 5% of what is due. Replace the excess by allowances.`,
  },
  "clearance-surrender-exceeds-held": {
    zh: (where, { found, limit }) =>
      `${where}：清缴 ${found} t，多于持有的 ${limit} t。请核对持有量和清缴量。`,
    en: (where, { found, limit }) =>
      `${where}: ${found} t are surrendered, more than the ${limit} t held. Check both figures.`,
  },
  "clearance-short": {
    zh: (where, { found }) =>
      `${where}：缺 ${found} t，持有的配额和可用的 CCER 不够清缴。请在清缴期限前补足。`,
    en: (where, { found }) =>
      `${where}: ${found} t short, allowances held and usable CCER do not suffice. Fill the gap before the deadline.`,
  },
  "clearance-year-twice": {
    zh: (where, { found }) => `${where}“${found}”出现了不止一次。请每个年度只填一行。`,
    en: (where, { found }) => `${where} "${found}" stands there more than once. Keep one row per year.`,
  },
  "clearance-figure-missing": {
    zh: (where) => `${where}没有可用的数值，缺口算不出来。请填写。`,
    en: (where) => `${where} gives no figure that can be used, so there is no balance. Enter it.`,
  },
  "project-stage-skipped": {
    zh: (where, { found }) =>
      `${where}还没有完成，而后面的“${found}”已经填写。请补填这一阶段，或核对后面的阶段。`,
    en: (where, { foundInEnglish }) =>
      `${where} is not done, though the later stage "${foundInEnglish}" is. Enter this stage, or check the later one.`,
  },
  "project-stage-reversed": {
    zh: (where, { found, expected }) => `${where}（${found}）早于前一阶段（${expected}）。请核对日期。`,
    en: (where, { found, expected }) =>
      `${where} (${found}) lies before the stage before it (${expected}). Check the two days.`,
  },
};
