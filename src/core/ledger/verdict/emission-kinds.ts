import { categories } from "../categories";
import type { Choice } from "../schema";

/** 另行列示的种类 — what stands beside the categories: special emissions (DB43 Annex C) and removals. */
export const specialKinds = [
  {
    id: "biogenicCarbonDioxide",
    text: { zh: "特殊·生物质燃烧 CO2", en: "Special: CO2 of burnt biomass" },
    alsoWritten: ["生物质燃烧", "生物质燃烧CO2", "生物质 CO2"],
  },
  {
    id: "biogenicOtherGases",
    text: { zh: "特殊·生物质燃烧 CH4 和 N2O", en: "Special: CH4 and N2O of burnt biomass" },
    alsoWritten: ["生物质燃烧CH4和N2O", "生物质 CH4、N2O"],
  },
  {
    id: "embodiedCarbon",
    text: { zh: "特殊·产品隐含碳", en: "Special: carbon embodied in products" },
    alsoWritten: ["产品隐含碳"],
  },
  {
    id: "ownRemoval",
    text: { zh: "清除·自有", en: "Removal: the enterprise's own" },
    alsoWritten: ["清除", "清除量", "自有清除", "自有碳汇"],
  },
  {
    id: "purchasedRemoval",
    text: { zh: "清除·购买", en: "Removal: purchased" },
    alsoWritten: ["购买碳汇", "购买的碳汇", "购买清除"],
  },
] as const satisfies readonly Choice[];

/** 排放汇总的类别 — everything a row of the summary can be. */
export const emissionKinds = [...categories, ...specialKinds] as const;

/** The id of one of them. */
export type EmissionKind = (typeof emissionKinds)[number]["id"];
