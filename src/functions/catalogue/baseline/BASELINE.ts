import { adjustedBaseline } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { listOfAll } from "../../lists";
import { one } from "../../one";

/** CN.BASELINE 基准调整 — the base year's emissions with the adjustments decided. */
export const BASELINE: FunctionDefinition = {
  id: "BASELINE",
  group: "baseline",
  requirements: ["D1"],
  clauses: ["GUIDE 6.2a", "DB14 6.3.2", "DB43 6.3.2.4"],
  summary: {
    zh: "调整后的基准：基准值加各项调整（增加为正、减少为负）。触发条件、原因、前后值登记在“基准调整”表。",
    en: "Adjusted baseline: the base value plus adjustments with their signs. Trigger, reason, old and new value belong into the table BaselineAdjustments.",
  },
  parameters: [
    {
      id: "base",
      name: { zh: "基准值", en: "base" },
      summary: {
        zh: "调整前的基准年排放量，tCO2e",
        en: "Emissions of the base year before adjustment, tCO2e",
      },
      kind: "numbers",
      unit: "tCO2e",
    },
    {
      id: "adjustments",
      name: { zh: "调整量", en: "adjustment" },
      summary: {
        zh: "各项调整，增加为正、减少为负；单元格或区域，可重复",
        en: "Adjustments, increases positive, decreases negative; cells or ranges, repeatable",
      },
      kind: "numbers",
      unit: "tCO2e",
      repeating: true,
    },
  ],
  result: { summary: { zh: "调整后的基准值", en: "Adjusted baseline" }, unit: "tCO2e", shape: "one" },
  examples: [
    {
      formula: "=CN.BASELINE(120000,{-8000;1500.5})",
      result: 113500.5,
      note: { zh: "剥离一条产线，核算标准换版", en: "A line sold, a new accounting standard" },
    },
    {
      formula: "=CN.BASELINE(120000,-8000,0)",
      result: 112000,
      note: { zh: "调整量可逐个给出", en: "Adjustments may be given one by one" },
    },
  ],
  run: (inputs) => {
    const base = inputs.number("base", 0, 0);
    if (!base.ok) return [[inputs.failed(base.finding)]];
    const adjustments = listOfAll(inputs, "adjustments");
    if (!adjustments.ok) return one(inputs, refused(adjustments));
    return one(inputs, compute(adjustedBaseline, { base: base.value, adjustments: adjustments.value }));
  },
};
