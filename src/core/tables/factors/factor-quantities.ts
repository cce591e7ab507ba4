import type { Text } from "../../text/language";

interface Quantity {
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly string[];
}

/** 因子参数 — what a factor can be of an item. 含碳量 alone means whichever of the two the item has. */
export const factorQuantities = [
  {
    id: "netCalorificValue",
    name: { zh: "低位发热量", en: "net calorific value" },
    aliases: ["热值", "发热量", "低热值", "平均低位发热量", "NCV", "LHV", "heating value"],
  },
  {
    id: "carbonContentPerHeat",
    name: { zh: "单位热值含碳量", en: "carbon content per heat" },
    aliases: ["单位热值碳含量", "含碳量", "carbon content", "CC"],
  },
  {
    id: "oxidationRate",
    name: { zh: "碳氧化率", en: "carbon oxidation rate" },
    aliases: ["氧化率", "oxidation rate", "oxidation", "OF"],
  },
  {
    id: "emissionFactor",
    name: { zh: "排放因子", en: "emission factor" },
    aliases: ["CO2排放因子", "二氧化碳排放因子", "N2O排放因子", "EF", "factor"],
  },
  {
    id: "standardCoal",
    name: { zh: "折标准煤系数", en: "standard coal coefficient" },
    aliases: ["折标系数", "折标煤系数", "折标煤", "标准煤", "standard coal", "tce"],
  },
  {
    id: "carbonContent",
    name: { zh: "含碳量", en: "carbon content" },
    aliases: ["元素碳含量", "碳含量", "CC"],
  },
  {
    id: "lifeCycleFactor",
    name: { zh: "碳足迹因子", en: "life-cycle footprint factor" },
    aliases: ["碳足迹", "footprint", "life cycle"],
  },
  {
    id: "anodeConsumption",
    name: { zh: "炭阳极净耗", en: "net anode consumption" },
    aliases: ["阳极净耗", "净耗"],
  },
  { id: "sulphurContent", name: { zh: "含硫量", en: "sulphur content" }, aliases: ["sulfur content"] },
  { id: "ashContent", name: { zh: "灰分含量", en: "ash content" }, aliases: ["灰分"] },
  { id: "cf4Factor", name: { zh: "CF4排放因子", en: "CF4 emission factor" }, aliases: ["CF4"] },
  { id: "c2f6Factor", name: { zh: "C2F6排放因子", en: "C2F6 emission factor" }, aliases: ["C2F6"] },
  {
    id: "methaneCapacity",
    name: { zh: "最大产甲烷能力", en: "maximum methane capacity" },
    aliases: ["Bo", "B0"],
  },
  {
    id: "methaneCorrection",
    name: { zh: "甲烷修正因子", en: "methane correction factor" },
    aliases: ["MCF"],
  },
  { id: "leakageRate", name: { zh: "年逸散率", en: "leakage per year" }, aliases: ["逸散系数", "泄漏率"] },
  { id: "removalRate", name: { zh: "去除率", en: "removal rate" }, aliases: ["N2O去除率"] },
] as const satisfies readonly Quantity[];

/** The id of such a quantity. */
export type FactorQuantityId = (typeof factorQuantities)[number]["id"];

/** One quantity with its names. */
export type FactorQuantity = Omit<Quantity, "id"> & { readonly id: FactorQuantityId };
