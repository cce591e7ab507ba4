import type { Exact } from "../number";
import { defineMethod } from "./define-method";

/** 直接碳排放总量 — stationary and mobile combustion, process and fugitive emissions together. */
export const directTotal = defineMethod<{
  stationaryCombustion: readonly Exact[];
  mobileCombustion: readonly Exact[];
  process: readonly Exact[];
  fugitive: readonly Exact[];
}>({
  requirement: "C6",
  clauses: ["CIECCPA061 8.2.5.4"],
  equation: "3",
  writes: "Ed = E固定源燃烧 + E移动源燃烧 + E生产过程排放 + E无组织排放",
  symbols: {
    stationaryCombustion: "E固定源燃烧",
    mobileCombustion: "E移动源燃烧",
    process: "E生产过程排放",
    fugitive: "E无组织排放",
  },
  formula: ({ stationaryCombustion, mobileCombustion, process, fugitive }) =>
    stationaryCombustion.sum().plus(mobileCombustion.sum()).plus(process.sum()).plus(fugitive.sum()),
});

/** 间接碳排放总量 — imported energy and the categories that are inside the boundary. */
export const indirectTotal = defineMethod<{
  importedEnergy: readonly Exact[];
  transportation?: readonly Exact[];
  productsUsed?: readonly Exact[];
  useOfProducts?: readonly Exact[];
  otherSources?: readonly Exact[];
}>({
  requirement: "C6",
  clauses: ["CIECCPA061 8.2.5.5"],
  equation: "4",
  writes: "Eind = E输入能源 + E运输 + E组织使用产品 + E使用本组织产品 + E其他",
  symbols: {
    importedEnergy: "E输入能源",
    transportation: "E运输",
    productsUsed: "E组织使用产品",
    useOfProducts: "E使用本组织产品",
    otherSources: "E其他",
  },
  defaults: { transportation: [], productsUsed: [], useOfProducts: [], otherSources: [] },
  formula: ({ importedEnergy, transportation, productsUsed, useOfProducts, otherSources }) =>
    importedEnergy
      .sum()
      .plus(transportation.sum())
      .plus(productsUsed.sum())
      .plus(useOfProducts.sum())
      .plus(otherSources.sum()),
});

/** 碳排放总量 — direct plus indirect; any further amounts are added the same way. */
export const total = defineMethod<{ amounts: readonly Exact[] }>({
  requirement: "C6",
  clauses: ["CIECCPA061 8.2.5.6"],
  equation: "5",
  writes: "E总 = ΣE",
  symbols: { amounts: "ΣE" },
  formula: ({ amounts }) => amounts.sum(),
});
