import { indirectTotal } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { lists } from "../../lists";
import { one } from "../../one";

/** CN.INDIRECT 间接碳排放总量 — formula (4). */
export const INDIRECT: FunctionDefinition = {
  id: "INDIRECT",
  group: "totals",
  requirements: ["C6"],
  clauses: ["CIECCPA061 8.2.5.5"],
  summary: {
    zh: "间接碳排放总量（公式 4）：输入能源必填；其余类别省略即表示不在核算边界内，须另记理由。",
    en: "Total indirect emissions (formula 4). Imported energy is required; a category left out is outside the boundary, with a reason on record.",
  },
  parameters: [
    {
      id: "importedEnergy",
      name: { zh: "输入能源", en: "imported_energy" },
      summary: {
        zh: "外购电力、热力、蒸汽，tCO2e；单元格或区域",
        en: "Purchased electricity, heat and steam, tCO2e; a cell or a range",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "transportation",
      name: { zh: "运输", en: "transport" },
      summary: {
        zh: "运输产生的，tCO2e；省略＝不在边界内",
        en: "Transportation, tCO2e; left out = outside the boundary",
      },
      kind: "numbers",
      unit: "tCO2e",
      optional: true,
    },
    {
      id: "productsUsed",
      name: { zh: "组织使用产品", en: "products_used" },
      summary: {
        zh: "采购的商品与服务，tCO2e；省略＝不在边界内",
        en: "Purchased goods and services, tCO2e; left out = outside the boundary",
      },
      kind: "numbers",
      unit: "tCO2e",
      optional: true,
    },
    {
      id: "useOfProducts",
      name: { zh: "使用本组织产品", en: "use_of_products" },
      summary: {
        zh: "产品被使用产生的，tCO2e；省略＝不在边界内",
        en: "Use of the organization's products, tCO2e; left out = outside the boundary",
      },
      kind: "numbers",
      unit: "tCO2e",
      optional: true,
    },
    {
      id: "otherSources",
      name: { zh: "其他来源", en: "other" },
      summary: {
        zh: "其他来源，tCO2e；省略＝不在边界内",
        en: "Other sources, tCO2e; left out = outside the boundary",
      },
      kind: "numbers",
      unit: "tCO2e",
      optional: true,
    },
  ],
  result: { summary: { zh: "间接碳排放总量", en: "Total indirect emissions" }, unit: "tCO2e", shape: "one" },
  examples: [
    {
      formula: "=CN.INDIRECT(977059.116)",
      result: 977059.116,
      note: { zh: "只有外购电力在边界内", en: "Only purchased electricity is inside the boundary" },
    },
    {
      formula: "=CN.INDIRECT(500,20.5,,7)",
      result: 527.5,
      note: { zh: "组织使用产品不在边界内", en: "Products used are outside the boundary" },
    },
  ],
  run: (inputs) => {
    const given = lists(
      inputs,
      ["importedEnergy"],
      ["transportation", "productsUsed", "useOfProducts", "otherSources"],
    );
    return one(inputs, given.ok ? compute(indirectTotal, given.value) : refused(given));
  },
};
