import { total } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { listOfAll } from "../../lists";
import { one } from "../../one";

/** CN.TOTAL 碳排放总量 — formula (5), for any number of amounts. */
export const TOTAL: FunctionDefinition = {
  id: "TOTAL",
  group: "totals",
  requirements: ["C6"],
  clauses: ["CIECCPA061 8.2.5.6"],
  summary: {
    zh: "碳排放总量（公式 5）：直接与间接之和，也可给任意多个金额或整列；与顺序无关，没有舍入误差。空白不按 0 计。",
    en: "Total emissions (formula 5): direct plus indirect, or any amounts and columns; independent of order, no rounding error. Blank is not 0.",
  },
  parameters: [
    {
      id: "amounts",
      name: { zh: "排放量", en: "amount" },
      summary: {
        zh: "排放量，tCO2e；单元格或区域，可重复；扣减项写负数",
        en: "Amounts, tCO2e; cells or ranges, repeatable; deductions with a minus sign",
      },
      kind: "numbers",
      unit: "tCO2e",
      repeating: true,
    },
  ],
  result: { summary: { zh: "碳排放总量", en: "Total emissions" }, unit: "tCO2e", shape: "one" },
  examples: [
    {
      formula: "=CN.TOTAL(7871769.25,977059.116)",
      result: 8848828.366,
      note: { zh: "直接＋间接", en: "Direct plus indirect" },
    },
    {
      formula: "=CN.TOTAL({1E+16;1;-1E+16})",
      result: 1,
      note: { zh: "大数相消也不丢小数", en: "Nothing is lost when large amounts cancel" },
    },
  ],
  run: (inputs) => {
    const given = listOfAll(inputs, "amounts");
    return one(inputs, given.ok ? compute(total, { amounts: given.value }) : refused(given));
  },
};
