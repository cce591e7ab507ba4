/** A gas that reaches ledgers but is none of the seven (GUIDE 3.1, DB14 3.1). */
export interface GasOutside {
  readonly text: string;
  readonly zh: string;
  readonly en: string;
  readonly aliases: readonly string[];
}

/**
 * 七类之外的气体 — known, and never added: air pollutants, ammonia (named as indirect in DB43 Table C.2), water
 * vapour, and the ozone-depleting substances that the Montreal Protocol governs, although the IPCC gives
 * values for some of them.
 */
export const gasesOutside: readonly GasOutside[] = [
  { text: "CO", zh: "一氧化碳", en: "carbon monoxide", aliases: [] },
  { text: "NH3", zh: "氨", en: "ammonia", aliases: ["氨气", "NH3（间接）"] },
  { text: "NOx", zh: "氮氧化物", en: "nitrogen oxides", aliases: [] },
  { text: "NO", zh: "一氧化氮", en: "nitric oxide", aliases: [] },
  { text: "NO2", zh: "二氧化氮", en: "nitrogen dioxide", aliases: [] },
  { text: "SO2", zh: "二氧化硫", en: "sulphur dioxide", aliases: ["sulfur dioxide"] },
  { text: "O3", zh: "臭氧", en: "ozone", aliases: [] },
  { text: "H2O", zh: "水蒸气", en: "water vapour", aliases: ["水汽", "water vapor"] },
  { text: "H2", zh: "氢气", en: "hydrogen", aliases: ["氢"] },
  { text: "VOCs", zh: "挥发性有机物", en: "volatile organic compounds", aliases: ["VOC", "NMVOC"] },
  { text: "HCFC-22", zh: "二氟一氯甲烷", en: "chlorodifluoromethane", aliases: ["R-22", "一氯二氟甲烷"] },
  { text: "HCFC-123", zh: "三氟二氯乙烷", en: "dichlorotrifluoroethane", aliases: ["R-123"] },
  { text: "HCFC-141b", zh: "一氟二氯乙烷", en: "dichlorofluoroethane", aliases: ["R-141b"] },
  { text: "HCFC-142b", zh: "二氟一氯乙烷", en: "chlorodifluoroethane", aliases: ["R-142b"] },
  { text: "CFC-11", zh: "三氯一氟甲烷", en: "trichlorofluoromethane", aliases: ["R-11"] },
  { text: "CFC-12", zh: "二氯二氟甲烷", en: "dichlorodifluoromethane", aliases: ["R-12"] },
];
