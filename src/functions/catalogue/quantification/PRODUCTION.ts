import { production } from "../../../core";
import { compute } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.PRODUCTION 产出量 — sales corrected for stocks, row by row: the other half of the stock rule. */
export const PRODUCTION: FunctionDefinition = {
  id: "PRODUCTION",
  group: "quantification",
  requirements: ["C5"],
  clauses: ["CIECCPA061 8.2.5.2 note 2"],
  summary: {
    zh: "产出量＝销售＋期末库存−期初库存。单位与输入相同；结果为负说明库存数据有误。",
    en: "Production = sold + closing stock − opening stock, in the unit of the inputs; a negative result is an error in the stocks.",
  },
  parameters: [
    {
      id: "sold",
      name: { zh: "销售量", en: "sold" },
      summary: { zh: "本期销售量；单元格或整列", en: "Sold in the period; a cell or a column" },
      kind: "numbers",
    },
    {
      id: "opening",
      name: { zh: "期初库存", en: "opening" },
      summary: { zh: "期初库存，不为负", en: "Opening stock, not negative" },
      kind: "numbers",
    },
    {
      id: "closing",
      name: { zh: "期末库存", en: "closing" },
      summary: { zh: "期末库存，不为负", en: "Closing stock, not negative" },
      kind: "numbers",
    },
  ],
  result: { summary: { zh: "产出量", en: "Quantity produced" }, shape: "each" },
  examples: [
    {
      formula: "=CN.PRODUCTION(900,50,60.5)",
      result: 910.5,
      note: { zh: "库存增加 10.5 t", en: "Stocks rose by 10.5 t" },
    },
  ],
  run: each({ numbers: ["sold", "opening", "closing"] }, ({ numbers }) => compute(production, numbers)),
};
