/** 气体 — a greenhouse gas as a chemical substance (or a refrigerant blend): one dimension of its own. */
interface GasRow {
  readonly key: string;
  /** How the gas is printed in units and tables. */
  readonly text: string;
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

/**
 * The gases that units and tables know. Names are read without regard to case, spaces and hyphens. A name
 * that several substances share (四氟乙烷, C4F8, HFC-134) stands in no row.
 */
const rows = [
  {
    key: "co2",
    text: "CO2",
    zh: "二氧化碳",
    en: "carbon dioxide",
    aliases: ["R-744"],
  },
  { key: "ch4", text: "CH4", zh: "甲烷", en: "methane", aliases: [] },
  {
    key: "n2o",
    text: "N2O",
    zh: "氧化亚氮",
    en: "nitrous oxide",
    aliases: ["一氧化二氮", "笑气"],
  },
  {
    key: "sf6",
    text: "SF6",
    zh: "六氟化硫",
    en: "sulphur hexafluoride",
    aliases: ["sulfur hexafluoride"],
  },
  { key: "nf3", text: "NF3", zh: "三氟化氮", en: "nitrogen trifluoride", aliases: [] },
  {
    key: "hfc23",
    text: "HFC-23",
    zh: "三氟甲烷",
    en: "trifluoromethane",
    aliases: ["R-23", "CHF3"],
  },
  {
    key: "hfc32",
    text: "HFC-32",
    zh: "二氟甲烷",
    en: "difluoromethane",
    aliases: ["R-32", "CH2F2"],
  },
  {
    key: "hfc125",
    text: "HFC-125",
    zh: "五氟乙烷",
    en: "pentafluoroethane",
    aliases: ["R-125", "CHF2CF3"],
  },
  {
    key: "hfc134a",
    text: "HFC-134a",
    zh: "1,1,1,2-四氟乙烷",
    en: "1,1,1,2-tetrafluoroethane",
    aliases: ["R-134a", "CH2FCF3"],
  },
  {
    key: "hfc143a",
    text: "HFC-143a",
    zh: "1,1,1-三氟乙烷",
    en: "1,1,1-trifluoroethane",
    aliases: ["R-143a", "CH3CF3"],
  },
  {
    key: "hfc152a",
    text: "HFC-152a",
    zh: "1,1-二氟乙烷",
    en: "1,1-difluoroethane",
    aliases: ["R-152a", "CH3CHF2"],
  },
  {
    key: "hfc227ea",
    text: "HFC-227ea",
    zh: "七氟丙烷",
    en: "heptafluoropropane",
    aliases: ["R-227ea", "FM-200", "CF3CHFCF3"],
  },
  {
    key: "hfc236fa",
    text: "HFC-236fa",
    zh: "1,1,1,3,3,3-六氟丙烷",
    en: "1,1,1,3,3,3-hexafluoropropane",
    aliases: ["R-236fa", "CF3CH2CF3"],
  },
  {
    key: "hfc245fa",
    text: "HFC-245fa",
    zh: "1,1,1,3,3-五氟丙烷",
    en: "1,1,1,3,3-pentafluoropropane",
    aliases: ["R-245fa", "CHF2CH2CF3"],
  },
  {
    key: "hfc365mfc",
    text: "HFC-365mfc",
    zh: "1,1,1,3,3-五氟丁烷",
    en: "1,1,1,3,3-pentafluorobutane",
    aliases: ["R-365mfc", "CH3CF2CH2CF3"],
  },
  {
    key: "hfc4310mee",
    text: "HFC-43-10mee",
    zh: "十氟戊烷",
    en: "1,1,1,2,2,3,4,5,5,5-decafluoropentane",
    aliases: ["R-43-10mee", "CF3CHFCHFCF2CF3"],
  },
  {
    key: "cf4",
    text: "CF4",
    zh: "四氟化碳",
    en: "tetrafluoromethane",
    aliases: ["四氟甲烷", "PFC-14", "R-14"],
  },
  {
    key: "c2f6",
    text: "C2F6",
    zh: "六氟乙烷",
    en: "hexafluoroethane",
    aliases: ["PFC-116", "R-116"],
  },
  {
    key: "c3f8",
    text: "C3F8",
    zh: "八氟丙烷",
    en: "octafluoropropane",
    aliases: ["PFC-218", "R-218"],
  },
  {
    key: "c4f10",
    text: "C4F10",
    zh: "全氟丁烷",
    en: "perfluorobutane",
    aliases: ["PFC-3-1-10"],
  },
  {
    key: "cc4f8",
    text: "c-C4F8",
    zh: "八氟环丁烷",
    en: "octafluorocyclobutane",
    aliases: ["PFC-318", "R-C318", "全氟环丁烷"],
  },
  {
    key: "c5f12",
    text: "C5F12",
    zh: "全氟戊烷",
    en: "perfluoropentane",
    aliases: ["PFC-4-1-12"],
  },
  {
    key: "c6f14",
    text: "C6F14",
    zh: "全氟己烷",
    en: "perfluorohexane",
    aliases: ["PFC-5-1-14"],
  },
  { key: "r404a", text: "R-404A", zh: "R-404A 混合制冷剂", en: "refrigerant R-404A", aliases: [] },
  { key: "r407c", text: "R-407C", zh: "R-407C 混合制冷剂", en: "refrigerant R-407C", aliases: [] },
  { key: "r410a", text: "R-410A", zh: "R-410A 混合制冷剂", en: "refrigerant R-410A", aliases: [] },
  {
    key: "r507a",
    text: "R-507A",
    zh: "R-507A 混合制冷剂",
    en: "refrigerant R-507A",
    aliases: ["R-507"],
  },
] as const satisfies readonly GasRow[];

/** The identifier of a gas, as used in tables and as a dimension: `ch4`, `hfc134a`. */
export type GasKey = (typeof rows)[number]["key"];

/** 气体 — one gas with its names in both languages and the other ways of writing it. */
export interface Gas extends GasRow {
  readonly key: GasKey;
}

/** 温室气体名录 — every gas that units and tables know. */
export const gases: readonly Gas[] = rows;
