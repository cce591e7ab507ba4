import type { factorsCodes } from "../../finding/codes/factors";
import type { Sentences } from "./sentences-of";

/** 因子库 — the library of factors: every code with its sentence in both languages. */
export const factorsSentences: Sentences<typeof factorsCodes> = {
  "factor-unknown": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”不在因子库中。${candidates ? `是否为：${candidates}？` : "请写燃料、物料或能源的名称，如 烟煤、柴油、热力。"}`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" is not in the factor library. ${candidatesInEnglish ? `Did you mean ${candidatesInEnglish}?` : "Write the name of a fuel, material or energy, such as diesel or heat."}`,
  },
  "factor-ambiguous": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”所指不止一种，因子各不相同：${candidates}。请写明名称或版本。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" means several things with different factors: ${candidatesInEnglish}. Name one, or the edition.`,
  },
  "factor-of-gas": {
    zh: (where, { found }) => `${where}“${found}”是温室气体，它的 GWP 用 CN.GWP 查取。`,
    en: (where, { found }) => `${where} "${found}" is a greenhouse gas: its GWP is looked up by CN.GWP.`,
  },
  "factor-of-grid": {
    zh: (where, { found }) => `${where}“${found}”是电网范围，电力排放因子用 CN.GRID 按年份和口径查取。`,
    en: (where, { found }) =>
      `${where} "${found}" is a grid: its electricity factor is looked up by CN.GRID with year and calibre.`,
  },
  "factor-quantity-unknown": {
    zh: (where, { found, candidates }) => `${where}“${found}”不是已知的参数。可查：${candidates}。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" is not a known parameter. There is: ${candidatesInEnglish}.`,
  },
  "factor-quantity-missing": {
    zh: (where, { found, item, candidates }) =>
      `因子库没有“${item}”的${where}“${found}”。可查：${candidates}。`,
    en: (where, { found, item, candidatesInEnglish }) =>
      `${where} "${found}": the library has none for "${item}". There is: ${candidatesInEnglish}.`,
  },
  "factor-quantity-ambiguous": {
    zh: (where, { item, candidates }) => `“${item}”有多个参数，${where}须写明：${candidates}。`,
    en: (where, { item, candidatesInEnglish }) =>
      `${where} must be stated, for "${item}" has several: ${candidatesInEnglish}.`,
  },
  "factor-edition-unknown": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”不是已知的版本。如：${candidates}；非碳市场企业可写“缺省”。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" is not a known edition. Such as ${candidatesInEnglish}; outside the carbon market "default" may be asked for.`,
  },
  "factor-edition-missing": {
    zh: (where, { found, item, candidates }) =>
      `${where}“${found}”中没有“${item}”的该参数。有值的版本：${candidates}；一本台账不要混用版本。`,
    en: (where, { found, item, candidatesInEnglish }) =>
      `${where} "${found}" has no such value for "${item}". Editions that have one: ${candidatesInEnglish}. Do not mix editions in one ledger.`,
  },
  "factor-edition-ambiguous": {
    zh: (where, { item, candidates, default: offered }) =>
      `“${item}”有多个版本的数值，不自动选取，${where}须写明：${candidates}。${offered ? "非碳市场企业可写“缺省”。" : ""}`,
    en: (where, { item, candidatesInEnglish, default: offered }) =>
      `${where} must be stated, for "${item}" has values of several editions and none is chosen by itself: ${candidatesInEnglish}. ${offered ? 'Outside the carbon market "default" may be asked for.' : ""}`,
  },
  "factor-year-missing": {
    zh: (where, { found, year, candidates }) =>
      `${where} ${year} 年没有“${found}”的适用数值。最近的：${candidates}。不核对年份时请省略该参数。`,
    en: (where, { found, year, candidatesInEnglish }) =>
      `${where}: no value for "${found}" stands in ${year}. Nearest: ${candidatesInEnglish}. Leave the date out to have no year checked.`,
  },
  "factor-range": {
    zh: (where, { found, printed, unit, edition }) =>
      `${where}“${found}”在 ${edition} 中只有范围 ${printed} ${unit}，没有单一数值。请在范围内按依据取值并直接填入。`,
    en: (where, { found, printedInEnglish, unit, edition }) =>
      `${where} "${found}": ${edition} prints only the range ${printedInEnglish} ${unit}. Choose a value in it, say why, and enter it.`,
  },
  "factor-year-unreadable": {
    zh: (where, { found }) => `${where}“${found}”读不出年份。请写 2025、2025年 或日期。`,
    en: (where, { found }) => `${where} "${found}" has no readable year. Write 2025 or a date.`,
  },
  "grid-place-unknown": {
    zh: (where, { found, candidates }) =>
      `${where}“${found}”不是已知的电网范围。${candidates ? `是否为：${candidates}？` : "请写全国、区域（如华北）或省份。"}`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" is not a known grid. ${candidatesInEnglish ? `Did you mean ${candidatesInEnglish}?` : "Write national, a region such as North China, or a province."}`,
  },
  "grid-place-ambiguous": {
    zh: (where, { found, candidates }) => `${where}“${found}”没有自己的电力因子。请选：${candidates}。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" has no electricity factor of its own. Choose ${candidatesInEnglish}.`,
  },
  "grid-place-without-factor": {
    zh: (where, { place }) =>
      `${where}：${place}没有公布电力排放因子，不以其他地区的数值代替。请按主管部门的规定取值并写明来源。`,
    en: (where, { placeInEnglish }) =>
      `${where}: no electricity factor is published for ${placeInEnglish}, and no other place stands in for it. Use what the authority asks and name the source.`,
  },
  "grid-calibre-unknown": {
    zh: (where, { found, candidates }) => `${where}“${found}”不是已知的口径。请选：${candidates}。`,
    en: (where, { found, candidatesInEnglish }) =>
      `${where} "${found}" is not a known calibre. Choose ${candidatesInEnglish}.`,
  },
  "grid-calibre-missing": {
    zh: (where, { place, calibre, candidates }) =>
      `${place}没有公布“${calibre}”${where}的电力因子。已公布：${candidates}；口径不能互相代替。`,
    en: (where, { placeInEnglish, calibreInEnglish, candidatesInEnglish }) =>
      `${where} "${calibreInEnglish}" is not published for ${placeInEnglish}. Published: ${candidatesInEnglish}; calibres never stand in for each other.`,
  },
  "grid-calibre-life-cycle": {
    zh: (where, { found }) =>
      `${where}“${found}”是生命周期值，不用于外购电力的排放。产品碳足迹请用 CN.FACTOR("电力碳足迹")。`,
    en: (where, { found }) =>
      `${where} "${found}" is a life-cycle value and no factor of purchased electricity. For product footprints use CN.FACTOR("electricity footprint").`,
  },
  "grid-year-missing": {
    zh: (where, { place, calibre, year, candidates }) =>
      `${place}“${calibre}”口径没有可用于 ${year} 年的电力因子（${where}）。最近的：${candidates}。`,
    en: (where, { placeInEnglish, calibreInEnglish, year, candidatesInEnglish }) =>
      `${where}: no ${calibreInEnglish} factor of ${placeInEnglish} stands in ${year}. Nearest: ${candidatesInEnglish}.`,
  },
};
