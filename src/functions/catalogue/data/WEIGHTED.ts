import { weightedMean } from "../../../core";
import { compute, refused } from "../../computation";
import type { FunctionDefinition } from "../../define";
import { alongside } from "../../lists";
import { one } from "../../one";

/** CN.WEIGHTED 加权平均 — measured values weighted by the quantity of the same sampling interval. */
export const WEIGHTED: FunctionDefinition = {
  id: "WEIGHTED",
  group: "data",
  requirements: ["B8"],
  clauses: ["CIECCPA061 Table 3"],
  summary: {
    zh: "加权平均：Σ(实测值×数量)÷Σ数量。年均值用全年所有采样间隔，不用十二个月均值再平均。",
    en: "Weighted mean: Σ(value × quantity) ÷ Σ quantity. A yearly mean takes all sampling intervals, not twelve monthly means.",
  },
  parameters: [
    {
      id: "values",
      name: { zh: "实测值", en: "values" },
      summary: { zh: "各采样间隔的实测值", en: "Measured value of each sampling interval" },
      kind: "numbers",
      lacks: "factor",
    },
    {
      id: "weights",
      name: { zh: "数量", en: "weights" },
      summary: {
        zh: "同一间隔的使用量或产量，不为负",
        en: "Quantity used or produced in the same interval, not negative",
      },
      kind: "numbers",
    },
  ],
  result: {
    summary: { zh: "加权平均值，单位同实测值", en: "Weighted mean, in the unit of the values" },
    shape: "one",
  },
  examples: [
    {
      formula: "=CN.WEIGHTED({20.1;20.9},{300;100})",
      result: 20.3,
      note: { zh: "两批煤的低位发热量", en: "Net calorific value of two lots of coal" },
    },
  ],
  run: (inputs) => {
    const given = alongside(inputs, ["values", "weights"]);
    if (!given.ok) return one(inputs, refused(given));
    const { values, weights, rowsOfGrid } = given.value;
    return one(inputs, compute(weightedMean, { values, weights }), rowsOfGrid);
  },
};
