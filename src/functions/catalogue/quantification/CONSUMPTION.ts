import { consumption } from "../../../core";
import { compute } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { each } from "../../each";

/** CN.CONSUMPTION 使用量 — purchases corrected for stocks and for what was passed on, row by row. */
export const CONSUMPTION: FunctionDefinition = {
  id: "CONSUMPTION",
  group: "quantification",
  requirements: ["C5"],
  clauses: ["CIECCPA061 8.2.5.3 note 2", "CIECCPA061 8.2.5.2 note 2"],
  summary: {
    zh: "使用量＝购入＋期初库存−期末库存−转供。单位与输入相同；结果为负说明库存数据有误。",
    en: "Consumption = purchased + opening stock − closing stock − passed on, in the unit of the inputs; a negative result is an error in the stocks.",
  },
  parameters: [
    {
      id: "purchased",
      name: { zh: "购入量", en: "purchased" },
      summary: { zh: "本期购入量；单元格或整列", en: "Purchased in the period; a cell or a column" },
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
    {
      id: "passedOn",
      name: { zh: "转供量", en: "passed_on" },
      summary: { zh: "转供或转售给他人的量；省略＝没有", en: "Passed on or resold; left out = none" },
      kind: "numbers",
      optional: true,
    },
  ],
  result: { summary: { zh: "使用量", en: "Quantity used" }, shape: "each" },
  examples: [
    {
      formula: "=CN.CONSUMPTION(1000,120.4,80.1)",
      result: 1040.3,
      note: { zh: "库存减少 40.3 t", en: "Stocks fell by 40.3 t" },
    },
  ],
  run: each({ numbers: ["purchased", "opening", "closing"], optionalNumbers: ["passedOn"] }, ({ numbers }) =>
    compute(consumption, numbers),
  ),
};
